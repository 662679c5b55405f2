// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model.net;

/** Ports {@code from} to {@code to}, both included, 1 to 65535. */
public record PortRange(int from, int to) implements Comparable<PortRange> {

	public static final int MAX = 65535;

	/** Every port. */
	public static final PortRange ALL = new PortRange(1, MAX);

	public PortRange {
		if (from < 1 || to > MAX || from > to) {
			throw new IllegalArgumentException("ports " + from + "-" + to);
		}
	}

	public static PortRange of(int port) {
		return new PortRange(port, port);
	}

	public boolean contains(int port) {
		return from <= port && port <= to;
	}

	public boolean contains(PortRange other) {
		return from <= other.from && other.to <= to;
	}

	public boolean overlaps(PortRange other) {
		return from <= other.to && other.from <= to;
	}

	@Override
	public int compareTo(PortRange other) {
		return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
	}

	/** {@code *}, {@code 80} or {@code 80-81}, as Tor and nftables write it. */
	@Override
	public String toString() {
		return equals(ALL) ? "*" : from == to ? Integer.toString(from) : from + "-" + to;
	}
}
