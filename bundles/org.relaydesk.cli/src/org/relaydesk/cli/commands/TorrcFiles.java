// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.torrc.TorrcIncludes;
import org.relaydesk.analysis.torrc.TorrcText;
import org.relaydesk.build.FileProblem;

/** Reads torrc files, and those that they include: a file, all of a folder, or what a pattern fits, by name. */
record TorrcFiles(Session session) implements TorrcIncludes {

	/** A file under the name by which the user knows it. */
	TorrcText read(String name) throws FileProblem {
		try {
			return new TorrcText(name, new String(Files.readAllBytes(session.path(name)), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw FileProblem.of("cannot read " + name, e);
		}
	}

	/** Whatever cannot be read is not found; the caller says so at the line that includes it. */
	@Override
	public Optional<List<TorrcText>> find(String pattern) {
		try {
			List<TorrcText> texts = new ArrayList<>();
			for (Path file : files(pattern)) {
				texts.add(read(file.toString()));
			}
			return Optional.of(texts);
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	private List<Path> files(String pattern) throws IOException {
		Path path = session.path(pattern);
		if (Files.isDirectory(path)) {
			try (Stream<Path> files = Files.list(path)) {
				return files.filter(file -> Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".")).sorted().toList();
			}
		}
		if (!pattern.contains("*") && !pattern.contains("?")) {
			return List.of(path);
		}
		List<Path> files = new ArrayList<>();
		try (DirectoryStream<Path> fitting = Files.newDirectoryStream(path.getParent(), path.getFileName().toString())) {
			fitting.forEach(files::add);
		}
		return files.stream().filter(Files::isRegularFile).sorted().toList();
	}
}
