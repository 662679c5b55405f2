// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads address literals without the resolver: {@code InetAddress} would take host names, too. */
final class AddressParser {

	/** A leading zero is refused: some readers take it for octal. */
	private static final Pattern OCTET = Pattern.compile("0|[1-9][0-9]{0,2}");
	private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");

	private AddressParser() {
	}

	static Optional<Ip4Address> ip4(String text) {
		String[] octets = text.split("\\.", -1);
		if (octets.length != 4) {
			return Optional.empty();
		}
		int bits = 0;
		for (String octet : octets) {
			int value = decimalOctet(octet);
			if (value < 0) {
				return Optional.empty();
			}
			bits = bits << 8 | value;
		}
		return Optional.of(new Ip4Address(bits));
	}

	/** 0 to 255, or -1. */
	private static int decimalOctet(String text) {
		if (!OCTET.matcher(text).matches()) {
			return -1;
		}
		int value = Integer.parseInt(text);
		return value > 255 ? -1 : value;
	}

	static Optional<Ip6Address> ip6(String text) {
		int gap = text.indexOf("::");
		if (gap < 0) {
			return groups(text, true).filter(g -> g.size() == 8).map(AddressParser::join);
		}
		Optional<List<Integer>> left = gap == 0 ? Optional.of(List.of()) : groups(text.substring(0, gap), false);
		String rest = text.substring(gap + 2);
		Optional<List<Integer>> right = rest.isEmpty() ? Optional.of(List.of()) : groups(rest, true);
		if (left.isEmpty() || right.isEmpty() || left.get().size() + right.get().size() > 7) {
			return Optional.empty();
		}
		List<Integer> all = new ArrayList<>(left.get());
		while (all.size() + right.get().size() < 8) {
			all.add(0);
		}
		all.addAll(right.get());
		return Optional.of(join(all));
	}

	/** Groups of up to four hex digits; at the end of an address the last may be a dotted IPv4 address, which counts as two. */
	private static Optional<List<Integer>> groups(String text, boolean atEnd) {
		List<Integer> groups = new ArrayList<>();
		String[] parts = text.split(":", -1);
		for (int i = 0; i < parts.length; i++) {
			if (GROUP.matcher(parts[i]).matches()) {
				groups.add(Integer.parseInt(parts[i], 16));
			} else {
				Optional<Ip4Address> embedded = atEnd && i == parts.length - 1 ? ip4(parts[i]) : Optional.empty();
				if (embedded.isEmpty()) {
					return Optional.empty();
				}
				groups.add(embedded.get().bits() >>> 16);
				groups.add(embedded.get().bits() & 0xffff);
			}
		}
		return Optional.of(groups);
	}

	private static Ip6Address join(List<Integer> groups) {
		long high = 0;
		long low = 0;
		for (int i = 0; i < 4; i++) {
			high = high << 16 | groups.get(i);
			low = low << 16 | groups.get(i + 4);
		}
		return new Ip6Address(high, low);
	}
}
