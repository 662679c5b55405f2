// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts;

/**
 * A path relative to the output folder, with {@code /}. It can never lead out of the folder: each part begins with a letter, a digit, or {@code _}
 * and holds only those, {@code . - _ @ +}.
 */
public record ArtifactPath(String value) implements Comparable<ArtifactPath> {

	public ArtifactPath {
		if (!isSafe(value)) {
			throw new IllegalArgumentException("unsafe path: " + value);
		}
	}

	/** A plain loop: paths are made for every file of a rollout, and a regular expression takes ten times as long. */
	private static boolean isSafe(String value) {
		boolean begins = true;
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			boolean isSlash = c == '/';
			if (begins ? !isWord(c) : !isWord(c) && !isSlash && ".-@+".indexOf(c) < 0) {
				return false;
			}
			begins = isSlash;
		}
		return !begins;
	}

	private static boolean isWord(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
	}

	/** The path of a file or folder beneath this one. */
	public ArtifactPath resolve(String child) {
		return new ArtifactPath(value + "/" + child);
	}

	@Override
	public int compareTo(ArtifactPath other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}
}
