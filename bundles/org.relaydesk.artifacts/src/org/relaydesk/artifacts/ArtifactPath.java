// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts;

import java.util.regex.Pattern;

/**
 * A path relative to the output folder, with {@code /}. It can never lead out of the folder: each part begins with a letter, a digit, or {@code _}
 * and holds only those, {@code . - _ @ +}.
 */
public record ArtifactPath(String value) implements Comparable<ArtifactPath> {

	private static final Pattern SAFE = Pattern.compile("\\w[\\w.@+-]*+(?:/\\w[\\w.@+-]*+)*+");

	public ArtifactPath {
		if (!SAFE.matcher(value).matches()) {
			throw new IllegalArgumentException("unsafe path: " + value);
		}
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
