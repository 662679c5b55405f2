// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model.net;

import java.math.BigInteger;
import java.util.Optional;

/**
 * An IPv4 or IPv6 address. IPv4 sorts before IPv6, then by number. {@code toString} is the canonical text: dotted, or RFC 5952.
 */
public sealed interface IpAddress extends Comparable<IpAddress> permits Ip4Address, Ip6Address {

	IpFamily family();

	/** The address as a number, 0 to 2^32-1 or 2^128-1. */
	BigInteger toNumber();

	/**
	 * The text as it stands in configurations beside a port: {@code 192.0.2.1} or {@code [2001:db8::1]}.
	 */
	String bracketed();

	/** The address with this number; the number must fit the family. */
	static IpAddress of(IpFamily family, BigInteger number) {
		if (number.signum() < 0 || number.bitLength() > family.bits()) {
			throw new IllegalArgumentException(number + " is no " + family + " address");
		}
		return switch (family) {
			case IPV4 -> new Ip4Address(number.intValue());
			case IPV6 -> new Ip6Address(number.shiftRight(64).longValue(), number.longValue());
		};
	}

	/** Reads a dotted or coloned literal, without brackets or scope; empty if it is none. Never asks a name server. */
	static Optional<IpAddress> parse(String text) {
		return text.indexOf(':') >= 0 ? AddressParser.ip6(text).map(a -> a) : AddressParser.ip4(text).map(a -> a);
	}

	/** Reads a literal that must be an address. */
	static IpAddress of(String text) {
		return parse(text).orElseThrow(() -> new IllegalArgumentException("no address: " + text));
	}
}
