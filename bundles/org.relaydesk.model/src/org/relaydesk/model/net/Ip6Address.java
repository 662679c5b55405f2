// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model.net;

import java.math.BigInteger;

/** An IPv6 address as two halves of 64 bits. */
public record Ip6Address(long high, long low) implements IpAddress {

	@Override
	public IpFamily family() {
		return IpFamily.IPV6;
	}

	@Override
	public BigInteger toNumber() {
		return unsigned(high).shiftLeft(64).or(unsigned(low));
	}

	private static BigInteger unsigned(long half) {
		return new BigInteger(Long.toUnsignedString(half));
	}

	@Override
	public String bracketed() {
		return "[" + this + "]";
	}

	@Override
	public int compareTo(IpAddress other) {
		if (!(other instanceof Ip6Address(long otherHigh, long otherLow))) {
			return 1;
		}
		int byHigh = Long.compareUnsigned(high, otherHigh);
		return byHigh != 0 ? byHigh : Long.compareUnsigned(low, otherLow);
	}

	/** One of the eight groups of 16 bits, counted from the left. */
	private int group(int index) {
		long half = index < 4 ? high : low;
		return (int) (half >>> 48 - index % 4 * 16) & 0xffff;
	}

	/** RFC 5952: lower case, no leading zeros, the first longest run of two or more zero groups as {@code ::}. */
	@Override
	public String toString() {
		int start = -1;
		int length = 1;
		for (int i = 0; i < 8; i++) {
			int end = i;
			while (end < 8 && group(end) == 0) {
				end++;
			}
			if (end - i > length) {
				start = i;
				length = end - i;
			}
		}
		return start < 0 ? groups(0, 8) : groups(0, start) + "::" + groups(start + length, 8);
	}

	private String groups(int from, int to) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < to; i++) {
			text.append(i == from ? "" : ":").append(Integer.toHexString(group(i)));
		}
		return text.toString();
	}
}
