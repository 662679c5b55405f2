// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model.net;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A block of addresses in CIDR notation. Host bits are cleared, so that two equal blocks are equal records.
 *
 * @param first the lowest address of the block
 * @param prefix the number of fixed leading bits, 0 to 32 or 128
 */
public record Cidr(IpAddress first, int prefix) implements Comparable<Cidr> {

	public Cidr {
		if (prefix < 0 || prefix > first.family().bits()) {
			throw new IllegalArgumentException("prefix /" + prefix + " of an " + first.family() + " address");
		}
		int hostBits = first.family().bits() - prefix;
		first = IpAddress.of(first.family(), first.toNumber().shiftRight(hostBits).shiftLeft(hostBits));
	}

	/** The block that holds just this address. */
	public static Cidr host(IpAddress address) {
		return new Cidr(address, address.family().bits());
	}

	/** All addresses of a family. */
	public static Cidr all(IpFamily family) {
		return new Cidr(IpAddress.of(family, BigInteger.ZERO), 0);
	}

	/** Reads {@code address} or {@code address/prefix}, without brackets; empty if it is neither. */
	public static Optional<Cidr> parse(String text) {
		int slash = text.indexOf('/');
		if (slash < 0) {
			return IpAddress.parse(text).map(Cidr::host);
		}
		String mask = text.substring(slash + 1);
		if (!mask.matches("[0-9]{1,3}")) {
			return Optional.empty();
		}
		int prefix = Integer.parseInt(mask);
		return IpAddress.parse(text.substring(0, slash)).filter(a -> prefix <= a.family().bits()).map(a -> new Cidr(a, prefix));
	}

	/** Reads a block that must be one. */
	public static Cidr of(String text) {
		return parse(text).orElseThrow(() -> new IllegalArgumentException("no network: " + text));
	}

	public IpFamily family() {
		return first.family();
	}

	/** The highest address of the block. */
	public IpAddress last() {
		return IpAddress.of(family(), first.toNumber().add(size()).subtract(BigInteger.ONE));
	}

	/** The number of addresses in the block. */
	public BigInteger size() {
		return BigInteger.ONE.shiftLeft(family().bits() - prefix);
	}

	public boolean contains(IpAddress address) {
		return switch (first) {
			case Ip4Address(int bits) -> address instanceof Ip4Address(int other) && (prefix == 0 || (bits ^ other) >>> 32 - prefix == 0);
			case Ip6Address(long high, long low) -> address instanceof Ip6Address(long otherHigh, long otherLow)
					&& agree(high ^ otherHigh, Math.min(prefix, 64)) && agree(low ^ otherLow, prefix - 64);
		};
	}

	private static boolean agree(long difference, int leadingBits) {
		return leadingBits <= 0 || difference >>> 64 - leadingBits == 0;
	}

	public boolean contains(Cidr other) {
		return other.prefix >= prefix && contains(other.first);
	}

	public boolean overlaps(Cidr other) {
		return contains(other) || other.contains(this);
	}

	/** Whether the block is a single address. */
	public boolean isHost() {
		return prefix == family().bits();
	}

	@Override
	public int compareTo(Cidr other) {
		int byAddress = first.compareTo(other.first);
		return byAddress != 0 ? byAddress : Integer.compare(prefix, other.prefix);
	}

	/** A single address without its mask, anything else as {@code address/prefix}. */
	@Override
	public String toString() {
		return isHost() ? first.toString() : first + "/" + prefix;
	}
}
