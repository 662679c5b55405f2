// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.region;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;

/** Any set of addresses of one family, exact and canonical: equal sets are equal objects. Immutable. */
public final class AddressSet {

	private final IpFamily family;
	/** Where membership flips, from out to in and back; see {@link Flips}. */
	private final long[] flips;

	AddressSet(IpFamily family, long[] flips) {
		this.family = family;
		this.flips = flips;
	}

	public static AddressSet empty(IpFamily family) {
		return new AddressSet(family, new long[0]);
	}

	/** Every address of the family. */
	public static AddressSet all(IpFamily family) {
		return new AddressSet(family, new long[2]);
	}

	public static AddressSet of(Cidr block) {
		Flips flips = new Flips();
		flips.add(Flips.high(block.first()), Flips.low(block.first()));
		IpAddress last = block.last();
		long high = Flips.high(last);
		long low = Flips.low(last);
		if (!Flips.isLast(block.family(), high, low)) {
			flips.add(low == -1 ? high + 1 : high, low + 1);
		}
		return new AddressSet(block.family(), flips.toArray());
	}

	/** The union of those blocks that belong to the family. */
	public static AddressSet of(IpFamily family, Iterable<Cidr> blocks) {
		AddressSet all = empty(family);
		for (Cidr block : blocks) {
			all = block.family() == family ? all.union(of(block)) : all;
		}
		return all;
	}

	public IpFamily family() {
		return family;
	}

	public AddressSet union(AddressSet other) {
		return combine(other, Operation.UNION);
	}

	public AddressSet intersection(AddressSet other) {
		return combine(other, Operation.INTERSECTION);
	}

	/** The addresses of this set that are not in the other. */
	public AddressSet minus(AddressSet other) {
		return combine(other, Operation.DIFFERENCE);
	}

	AddressSet combine(AddressSet other, Operation operation) {
		Flips result = new Flips();
		int i = 0;
		int j = 0;
		boolean in = false;
		while (i < flips.length || j < other.flips.length) {
			int order = order(i, other, j);
			long high = order <= 0 ? flips[i] : other.flips[j];
			long low = order <= 0 ? flips[i + 1] : other.flips[j + 1];
			i += order <= 0 ? 2 : 0;
			j += order >= 0 ? 2 : 0;
			if (operation.holds((i & 2) != 0, (j & 2) != 0) != in) {
				result.add(high, low);
				in = !in;
			}
		}
		return new AddressSet(family, result.toArray());
	}

	private int order(int i, AddressSet other, int j) {
		if (i == flips.length || j == other.flips.length) {
			return i == flips.length ? 1 : -1;
		}
		return Flips.compare(flips[i], flips[i + 1], other.flips[j], other.flips[j + 1]);
	}

	public boolean isEmpty() {
		return flips.length == 0;
	}

	public boolean contains(IpAddress address) {
		if (address.family() != family) {
			return false;
		}
		long high = Flips.high(address);
		long low = Flips.low(address);
		int from = 0;
		int to = flips.length / 2;
		while (from < to) {
			int middle = (from + to) >>> 1;
			if (Flips.compare(flips[middle * 2], flips[middle * 2 + 1], high, low) <= 0) {
				from = middle + 1;
			} else {
				to = middle;
			}
		}
		return (from & 1) != 0;
	}

	public boolean contains(AddressSet other) {
		return other.minus(this).isEmpty();
	}

	/** The lowest address; the set must not be empty. */
	public IpAddress first() {
		return Flips.address(family, flips[0], flips[1]);
	}

	/** How many addresses there are. */
	public BigInteger size() {
		BigInteger size = BigInteger.ZERO;
		for (int i = 0; i < flips.length; i += 4) {
			size = size.add(end(i)).subtract(number(i));
		}
		return size;
	}

	/** The fewest disjoint blocks that make up the set, in ascending order. */
	public List<Cidr> blocks() {
		List<Cidr> blocks = new ArrayList<>();
		for (int i = 0; i < flips.length; i += 4) {
			addBlocks(number(i), end(i), blocks);
		}
		return blocks;
	}

	private void addBlocks(BigInteger from, BigInteger end, List<Cidr> blocks) {
		BigInteger next = from;
		while (next.compareTo(end) < 0) {
			int aligned = next.signum() == 0 ? family.bits() : next.getLowestSetBit();
			int fitting = end.subtract(next).bitLength() - 1;
			int hostBits = Math.min(aligned, fitting);
			blocks.add(new Cidr(IpAddress.of(family, next), family.bits() - hostBits));
			next = next.add(BigInteger.ONE.shiftLeft(hostBits));
		}
	}

	private BigInteger number(int flip) {
		return Flips.address(family, flips[flip], flips[flip + 1]).toNumber();
	}

	/** The number behind the last address of the range that begins at this flip. */
	private BigInteger end(int flip) {
		return flip + 2 < flips.length ? number(flip + 2) : BigInteger.ONE.shiftLeft(family.bits());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof AddressSet set && set.family == family && Arrays.equals(set.flips, flips);
	}

	@Override
	public int hashCode() {
		return 31 * family.hashCode() + Arrays.hashCode(flips);
	}

	@Override
	public String toString() {
		return blocks().stream().map(Cidr::toString).collect(Collectors.joining(", ", "{", "}"));
	}
}
