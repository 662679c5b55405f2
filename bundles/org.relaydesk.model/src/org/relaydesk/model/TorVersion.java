// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.Optional;

/**
 * The Tor version in use, such as 0.4.9.
 *
 * @param source where it is installed from: {@code torproject} or {@code debian}
 * @param origin the statement, if the model has one
 */
public record TorVersion(int major, int minor, int micro, Optional<String> source, Optional<Origin> origin) implements Comparable<TorVersion> {

	/** Taken where the model says nothing. */
	public static final TorVersion DEFAULT = new TorVersion(0, 4, 9, Optional.empty(), Optional.empty());

	/** Since 0.4.9 a family is a key ({@code FamilyId}); before, a list of fingerprints ({@code MyFamily}). */
	public boolean knowsFamilyId() {
		return compareTo(DEFAULT) >= 0;
	}

	@Override
	public int compareTo(TorVersion other) {
		int byMajor = Integer.compare(major, other.major);
		int byMinor = byMajor != 0 ? byMajor : Integer.compare(minor, other.minor);
		return byMinor != 0 ? byMinor : Integer.compare(micro, other.micro);
	}

	@Override
	public String toString() {
		return major + "." + minor + "." + micro;
	}
}
