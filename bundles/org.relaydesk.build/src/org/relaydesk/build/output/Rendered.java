// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.output;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.Line;
import org.relaydesk.model.Origin;

/** An artifact as it will stand on the disk, and its line in the manifest. */
public record Rendered(Manifest.Entry entry, byte[] bytes) {

	public static Rendered of(Artifact artifact) {
		byte[] bytes = artifact.bytes();
		SortedSet<String> sources = new TreeSet<>();
		Optional<Origin> first = Optional.empty();
		if (artifact instanceof Artifact.Text text) {
			first = text.lines().stream().map(Line::origin).flatMap(Optional::stream).findFirst();
			text.lines().forEach(line -> line.origin().ifPresent(origin -> sources.add(origin.file())));
		}
		Optional<String> origin = first.map(Origin::toString);
		return new Rendered(new Manifest.Entry(artifact.path(), artifact.generator(), sha256(bytes), bytes.length, origin, List.copyOf(sources)), bytes);
	}

	public String path() {
		return entry.path().value();
	}

	/** In lower-case hexadecimal digits. */
	public static String sha256(byte[]... parts) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			Stream.of(parts).forEach(digest::update);
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
