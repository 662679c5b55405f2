// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model.net;

import java.math.BigInteger;
import java.util.OptionalInt;

/** An IPv4 address; {@code bits} holds its 32 bits, the first octet highest. */
public record Ip4Address(int bits) implements IpAddress {

	@Override
	public IpFamily family() {
		return IpFamily.IPV4;
	}

	/** The address as an unsigned number. */
	public long unsigned() {
		return Integer.toUnsignedLong(bits);
	}

	/** How many bits a mask such as {@code 255.255.0.0} lets count; empty if the address is no mask. */
	public OptionalInt prefix() {
		int ones = Integer.numberOfLeadingZeros(~bits);
		return ones + Integer.numberOfTrailingZeros(bits) == Integer.SIZE || ones == Integer.SIZE ? OptionalInt.of(ones) : OptionalInt.empty();
	}

	@Override
	public BigInteger toNumber() {
		return BigInteger.valueOf(unsigned());
	}

	@Override
	public String bracketed() {
		return toString();
	}

	@Override
	public int compareTo(IpAddress other) {
		return other instanceof Ip4Address(int otherBits) ? Integer.compareUnsigned(bits, otherBits) : -1;
	}

	@Override
	public String toString() {
		return (bits >>> 24) + "." + (bits >>> 16 & 255) + "." + (bits >>> 8 & 255) + "." + (bits & 255);
	}
}
