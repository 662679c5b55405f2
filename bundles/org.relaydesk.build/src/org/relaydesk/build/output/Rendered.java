// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.output;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.Line;
import org.relaydesk.model.Origin;

/** An artifact as it will stand on the disk, and its line in the manifest. */
public record Rendered(Manifest.Entry entry, byte[] bytes) {

	public static Rendered of(Artifact artifact) {
		byte[] bytes = artifact.bytes();
		List<Origin> origins = artifact instanceof Artifact.Text text ? origins(text) : List.of();
		Optional<String> first = origins.stream().findFirst().map(Origin::toString);
		return new Rendered(new Manifest.Entry(artifact.path(), artifact.generator(), sha256(bytes), bytes.length, first, sources(origins)), bytes);
	}

	/** Plain loops: this is done for every line of a rollout. */
	private static List<Origin> origins(Artifact.Text text) {
		List<Origin> origins = new ArrayList<>();
		for (Line line : text.lines()) {
			if (line.origin().isPresent()) {
				origins.add(line.origin().get());
			}
		}
		return origins;
	}

	private static List<String> sources(List<Origin> origins) {
		Set<String> sources = new HashSet<>();
		for (Origin origin : origins) {
			sources.add(origin.file());
		}
		return sources.stream().sorted().toList();
	}

	public String path() {
		return entry.path().value();
	}

	/** In lower-case hexadecimal digits. */
	public static String sha256(byte[]... parts) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (byte[] part : parts) {
				digest.update(part);
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
