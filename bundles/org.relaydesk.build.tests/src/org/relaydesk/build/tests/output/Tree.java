// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.tests.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactPath;
import org.relaydesk.artifacts.Line;
import org.relaydesk.build.output.Delivery;
import org.relaydesk.build.output.Rendered;
import org.relaydesk.build.output.TreeContent;
import org.relaydesk.model.Origin;

/** Trees of files: what shall be written, and what is on the disk. */
final class Tree {

	private Tree() {
	}

	/** A run of the generator {@code torrc} whose files have these paths and texts. */
	static TreeContent of(Map<String, String> files) {
		List<Rendered> rendered = new TreeMap<>(files).entrySet().stream().map(e -> file(e.getKey(), e.getValue())).toList();
		return new TreeContent("0".repeat(64), Optional.of("pilot"), List.of("torrc"), Delivery.of(rendered), entry -> true);
	}

	static Rendered file(String path, String text) {
		List<Line> lines = text.lines().map(line -> new Line(line, Optional.of(Origin.startOf("kilton.relay")))).toList();
		return Rendered.of(new Artifact.Text(new ArtifactPath(path), "torrc", lines));
	}

	/** Every file and link in a folder with its text, apart from the manifest. */
	static Map<String, String> read(Path folder) {
		Map<String, String> files = new TreeMap<>();
		if (!Files.exists(folder)) {
			return files;
		}
		try (Stream<Path> paths = Files.walk(folder)) {
			paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).filter(path -> !path.endsWith("relaydesk.json"))
					.forEach(path -> files.put(folder.relativize(path).toString(), text(path)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return files;
	}

	private static String text(Path path) {
		try {
			return Files.isSymbolicLink(path) ? "link to " + Files.readSymbolicLink(path) : Files.readString(path);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
