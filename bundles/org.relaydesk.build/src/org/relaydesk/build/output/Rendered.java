// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.output;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.Line;
import org.relaydesk.model.Origin;

/** An artifact as it will stand on the disk, and its line in the manifest. */
public record Rendered(Manifest.Entry entry, byte[] bytes) {

	/** Never used itself, only cloned: to ask the JDK's providers for another one takes longer than to digest a small file. */
	private static final MessageDigest SHA_256 = digest();

	public static Rendered of(Artifact artifact) {
		byte[] bytes = artifact.bytes();
		List<Line> lines = artifact instanceof Artifact.Text text ? text.lines() : List.of();
		return new Rendered(new Manifest.Entry(artifact.path(), artifact.generator(), sha256(bytes), bytes.length, first(lines), sources(lines)), bytes);
	}

	private static Optional<String> first(List<Line> lines) {
		for (Line line : lines) {
			if (line.origin().isPresent()) {
				return line.origin().map(Origin::toString);
			}
		}
		return Optional.empty();
	}

	/** A plain loop: this is done for every line of a rollout. */
	private static List<String> sources(List<Line> lines) {
		Set<String> sources = new TreeSet<>();
		String last = null;
		for (Line line : lines) {
			if (line.origin().isPresent() && !line.origin().get().file().equals(last)) {
				last = line.origin().get().file();
				sources.add(last);
			}
		}
		return List.copyOf(sources);
	}

	public String path() {
		return entry.path().value();
	}

	/** In lower-case hexadecimal digits. */
	public static String sha256(byte[]... parts) {
		MessageDigest digest = copy();
		for (byte[] part : parts) {
			digest.update(part);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest copy() {
		try {
			return (MessageDigest) SHA_256.clone();
		} catch (CloneNotSupportedException e) {
			throw new IllegalStateException("the JDK's SHA-256 can be cloned", e);
		}
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
