// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model.net;

/** The two address families of the Internet Protocol. */
public enum IpFamily {
	IPV4(32, "IPv4"), IPV6(128, "IPv6");

	private final int bits;
	private final String label;

	IpFamily(int bits, String label) {
		this.bits = bits;
		this.label = label;
	}

	/** The length of an address: 32 or 128. */
	public int bits() {
		return bits;
	}

	/** {@code IPv4} or {@code IPv6}. */
	@Override
	public String toString() {
		return label;
	}
}
