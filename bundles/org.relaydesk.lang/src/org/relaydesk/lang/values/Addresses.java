// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.values;

import static org.relaydesk.analysis.FindingCode.VALUE_ADDRESS;
import static org.relaydesk.lang.FindingTexts.text;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.relaydesk.analysis.Message;
import org.relaydesk.model.AddressPattern;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.Ip4Address;
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
			return Reading.wrong(VALUE_ADDRESS, text("value.address.network", bare), bare);
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
		if (mask.indexOf('.') >= 0) {
			return dotted(address, mask);
		}
		return mask.length() <= 3 && Integer.parseInt(mask) <= most ? Reading.of(new Cidr(address, Integer.parseInt(mask)))
				: Reading.wrong(VALUE_ADDRESS, text("value.address.mask", mask, address.family(), most));
	}

	/** A mask such as {@code 255.0.0.0}, or the other way round as routers write it: {@code 0.255.255.255}. */
	private static Reading<Cidr> dotted(IpAddress address, String mask) {
		if (address instanceof Ip4Address && IpAddress.parse(mask).orElse(null) instanceof Ip4Address ip4) {
			OptionalInt prefix = ip4.prefix().isPresent() ? ip4.prefix() : new Ip4Address(~ip4.bits()).prefix();
			if (prefix.isPresent()) {
				String meant = address + "/" + prefix.getAsInt();
				return Reading.wrong(VALUE_ADDRESS, text("value.address.mask.dotted", meant), meant);
			}
		}
		return Reading.wrong(VALUE_ADDRESS, text("value.address.mask.bits", mask, address.family(), address.family().bits()));
	}

	private static Reading<String> bare(String text) {
		if (!text.startsWith("[")) {
			return Reading.of(text);
		}
		if (!text.endsWith("]")) {
			return Reading.wrong(VALUE_ADDRESS, text("value.address.open-bracket", text + "]"), text + "]");
		}
		String inner = text.substring(1, text.length() - 1);
		return inner.contains(":") ? Reading.of(inner) : Reading.wrong(VALUE_ADDRESS, text("value.address.needless-brackets", inner), inner);
	}

	private static Reading<IpAddress> parse(String text) {
		return IpAddress.parse(text).<Reading<IpAddress>>map(Reading::of)
				.orElseGet(() -> text.indexOf(':') >= 0 ? Reading.wrong(VALUE_ADDRESS, faultOfIp6(text)) : wrongIp4(text));
	}

	private static Reading<IpAddress> wrongIp4(String text) {
		String[] octets = text.split("\\.", -1);
		if (octets.length != 4 || Arrays.asList(octets).contains("")) {
			return Reading.wrong(VALUE_ADDRESS, text("value.address.ipv4", text));
		}
		for (String octet : octets) {
			if (octet.length() > 3 || Integer.parseInt(octet) > 255) {
				return Reading.wrong(VALUE_ADDRESS, text("value.address.octet", text, octet));
			}
		}
		String plain = Arrays.stream(octets).map(octet -> Integer.toString(Integer.parseInt(octet))).collect(Collectors.joining("."));
		return Reading.wrong(VALUE_ADDRESS, text("value.address.zero", plain), plain);
	}

	private static Message faultOfIp6(String text) {
		if (text.indexOf("::") != text.lastIndexOf("::")) {
			return text("value.address.ipv6.colons", text);
		}
		for (String group : text.split(":")) {
			if (group.length() > 4 && group.indexOf('.') < 0) {
				return text("value.address.ipv6.group", text, group);
			}
		}
		return text("value.address.ipv6", text);
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
			return Reading.wrong(VALUE_ADDRESS, text("value.address.unbracketed.port", split, whole + ":*"), split, whole + ":*");
		}
		return network(text).then(ok -> Reading.wrong(VALUE_ADDRESS, text("value.address.unbracketed", whole), whole));
	}
}
