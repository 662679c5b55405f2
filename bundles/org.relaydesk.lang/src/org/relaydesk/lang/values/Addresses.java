// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.values;

import static org.relaydesk.analysis.FindingCode.VALUE_ADDRESS;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.relaydesk.model.AddressPattern;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/** Reads addresses and networks. IPv6 may stand in brackets, and must where a port can follow. */
public final class Addresses {

	private Addresses() {
	}

	/** One address, without a mask. */
	public static Reading<IpAddress> address(String text) {
		int slash = text.indexOf('/');
		if (slash >= 0) {
			String bare = text.substring(0, slash);
			return Reading.wrong(VALUE_ADDRESS, "one address is wanted here, not a network: write " + bare, bare);
		}
		return bare(text).then(Addresses::parse);
	}

	/** An address or a network. Bits beyond the mask count for nothing, as in Tor's own rules. */
	public static Reading<Cidr> network(String text) {
		int slash = text.indexOf('/');
		if (slash < 0) {
			return address(text).map(Cidr::host);
		}
		return address(text.substring(0, slash)).then(address -> masked(address, text.substring(slash + 1)));
	}

	/** The addresses of a rule or of an assertion. IPv6 needs brackets there, because a port may follow. */
	public static Reading<AddressPattern> pattern(String text) {
		return switch (text) {
			case "*" -> Reading.of(new AddressPattern.Everything());
			case "*4" -> Reading.of(new AddressPattern.EverythingOf(IpFamily.IPV4));
			case "*6" -> Reading.of(new AddressPattern.EverythingOf(IpFamily.IPV6));
			case "private" -> Reading.of(new AddressPattern.Private());
			case "any" -> Reading.of(new AddressPattern.AnyPublic());
			case "any4" -> Reading.of(new AddressPattern.AnyPublicOf(IpFamily.IPV4));
			case "any6" -> Reading.of(new AddressPattern.AnyPublicOf(IpFamily.IPV6));
			default -> (text.indexOf(':') >= 0 && !text.startsWith("[") ? unbracketed(text) : network(text)).map(AddressPattern.Block::new);
		};
	}

	private static Reading<Cidr> masked(IpAddress address, String mask) {
		int most = address.family().bits();
		return mask.length() <= 3 && Integer.parseInt(mask) <= most ? Reading.of(new Cidr(address, Integer.parseInt(mask)))
				: Reading.wrong(VALUE_ADDRESS, "the mask /" + mask + " is too long: " + address.family() + " networks end at /" + most);
	}

	private static Reading<String> bare(String text) {
		if (!text.startsWith("[")) {
			return Reading.of(text);
		}
		if (!text.endsWith("]")) {
			return Reading.wrong(VALUE_ADDRESS, "the closing bracket is missing: write " + text + "]", text + "]");
		}
		String inner = text.substring(1, text.length() - 1);
		return inner.contains(":") ? Reading.of(inner) : Reading.wrong(VALUE_ADDRESS, "only IPv6 addresses stand in brackets: write " + inner, inner);
	}

	private static Reading<IpAddress> parse(String text) {
		return IpAddress.parse(text).<Reading<IpAddress>>map(Reading::of)
				.orElseGet(() -> text.indexOf(':') >= 0 ? Reading.wrong(VALUE_ADDRESS, text + " is not an IPv6 address: " + faultOfIp6(text)) : wrongIp4(text));
	}

	private static Reading<IpAddress> wrongIp4(String text) {
		String[] octets = text.split("\\.", -1);
		if (octets.length != 4 || Arrays.asList(octets).contains("")) {
			return Reading.wrong(VALUE_ADDRESS, text + " is not an address: an IPv4 address has four numbers, such as 192.0.2.10");
		}
		for (String octet : octets) {
			if (octet.length() > 3 || Integer.parseInt(octet) > 255) {
				return Reading.wrong(VALUE_ADDRESS, text + " is not an address: " + octet + " is above 255");
			}
		}
		String plain = Arrays.stream(octets).map(octet -> Integer.toString(Integer.parseInt(octet))).collect(Collectors.joining("."));
		return Reading.wrong(VALUE_ADDRESS, "numbers in an address have no leading zero: write " + plain, plain);
	}

	private static String faultOfIp6(String text) {
		if (text.indexOf("::") != text.lastIndexOf("::")) {
			return "`::` may stand in it only once";
		}
		for (String group : text.split(":")) {
			if (group.length() > 4 && group.indexOf('.') < 0) {
				return group + " has more than four digits";
			}
		}
		return "it has eight groups, or fewer and one `::`, such as 2001:db8::10";
	}

	/** {@code 2001:db8::1:80} may be an address, or an address and a port: brackets say which. */
	private static Reading<Cidr> unbracketed(String text) {
		int slash = text.indexOf('/');
		String address = slash < 0 ? text : text.substring(0, slash);
		String whole = "[" + address + "]" + (slash < 0 ? "" : text.substring(slash));
		int colon = address.lastIndexOf(':');
		String last = address.substring(colon + 1);
		boolean portAtEnd = slash < 0 && last.matches("[0-9]{1,5}") && Integer.parseInt(last) <= PortRange.MAX
				&& IpAddress.parse(address.substring(0, colon)).isPresent();
		if (portAtEnd) {
			String split = "[" + address.substring(0, colon) + "]:" + last;
			return Reading.wrong(VALUE_ADDRESS, "an IPv6 address stands in brackets here: write " + split + " (or " + whole + ":*)", split, whole + ":*");
		}
		return network(text).then(ok -> Reading.wrong(VALUE_ADDRESS, "an IPv6 address stands in brackets here: write " + whole, whole));
	}
}
