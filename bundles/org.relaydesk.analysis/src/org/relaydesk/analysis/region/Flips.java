// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.region;

import java.util.Arrays;

import org.relaydesk.model.net.Ip4Address;
import org.relaydesk.model.net.Ip6Address;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;

/**
 * A growing list of addresses of 128 bits in ascending order, at which membership of a set flips from out to in and back. An IPv4 address
 * is its number. A set that reaches the highest address has no flip behind it, so nothing ever overflows.
 */
final class Flips {

	private long[] halves = new long[8];
	private int count;

	/** Appends an address that is higher than all before. */
	void add(long high, long low) {
		if (count * 2 == halves.length) {
			halves = Arrays.copyOf(halves, halves.length * 2);
		}
		halves[count * 2] = high;
		halves[count * 2 + 1] = low;
		count++;
	}

	/** High and low half in turn. */
	long[] toArray() {
		return Arrays.copyOf(halves, count * 2);
	}

	static long high(IpAddress address) {
		return address instanceof Ip6Address six ? six.high() : 0;
	}

	static long low(IpAddress address) {
		return switch (address) {
			case Ip4Address four -> four.unsigned();
			case Ip6Address six -> six.low();
		};
	}

	static IpAddress address(IpFamily family, long high, long low) {
		return family == IpFamily.IPV4 ? new Ip4Address((int) low) : new Ip6Address(high, low);
	}

	static int compare(long high, long low, long otherHigh, long otherLow) {
		int byHigh = Long.compareUnsigned(high, otherHigh);
		return byHigh != 0 ? byHigh : Long.compareUnsigned(low, otherLow);
	}

	/** Whether no address of the family follows this one. */
	static boolean isLast(IpFamily family, long high, long low) {
		return family == IpFamily.IPV4 ? low == 0xffff_ffffL : high == -1 && low == -1;
	}
}
