// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc.tests;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rules as operators write them, and worse: close enough together to hide and repeat one another, now and then malformed. */
final class RandomRules {

	private static final List<String> ACTIONS = List.of("accept", "reject", "accept", "reject", "accept", "reject", "accept6", "reject6");
	private static final List<String> ADDRESSES = List.of("*", "*", "*4", "*6", "private", "8.8.0.0/16", "8.8.8.0/24", "8.8.8.8", "8.8.8.9/24",
			"8.0.0.0/8", "9.0.0.0/7", "10.0.0.0/8", "10.1.2.3/8", "192.168.0.0/255.255.0.0", "0.0.0.0/0", "8.8.8.8/0", "198.51.100.7", "127.0.0.1",
			"[2001:db8::]/32", "[2001:db8::1]/64", "[2001:db8::7]", "[::]/0", "[fc00::]/7", "[fe80::1]/10", "2001:db8:1::/48", "[::1]");
	private static final List<String> PORTS = List.of(":*", ":*", ":80", ":443", ":80-90", ":85-100", ":1-65535", ":1-1024", ":1024-65535", ":25", "",
			":20-23", ":90", ":65535");
	private static final List<String> ODD = List.of("accept 8.8.8.8/:80", "accept *:+80", "accept *:1-2x", "accept *:080", "opt reject *:81",
			"accept6 8.8.8.8:80", "reject6 private:*", "accept [8.8.8.8]:80", "accept [::1]x:80", "accept *:");
	private static final List<String> WRONG = List.of("accept *:0", "accept */8:80", "Accept *:80", "accept *:80x", "accept private", "accept 8.8.8:80",
			"reject [2001:db8::1:80", "accept *:90-80", "accept *:65536", "accept 8.8.8.8/33:80", "accept 8.8.8.8/255.0.255.0:80", "reject");

	/** About as much as may be rejected before a port counts as rejected: /7 is two /8, the limit of IPv4; /16 is that of IPv6. */
	private static final List<String> WIDE = List.of("*", "*", "*", "*4", "0.0.0.0/0", "8.0.0.0/7", "20.0.0.0/8", "30.0.0.0/8", "40.0.0.0/9", "0.0.0.0/1",
			"128.0.0.0/1", "10.0.0.0/8", "172.16.0.0/12", "10.1.2.3/8", "private", "8.8.8.0/24", "[2000::]/16", "[2400::]/12", "[2001:db8::]/32", "*6");

	private RandomRules() {
	}

	/** Rules that make much of a difference to what is published: wide blocks and the ports of the flag Exit. */
	static String wideList(Random random) {
		int length = 2 + random.nextInt(10);
		String rules = IntStream.range(0, length).mapToObj(i -> random.nextInt(90) == 0 ? pick(WRONG, random) : pick(ACTIONS.subList(0, 6), random) + " "
				+ pick(WIDE, random) + pick(PORTS.subList(2, 14), random).replaceFirst("^$", ":1024-40000")).collect(Collectors.joining(","));
		return random.nextInt(3) == 0 ? rules : rules + ",reject *:*";
	}

	static String list(Random random) {
		int length = 1 + random.nextInt(14);
		return IntStream.range(0, length).mapToObj(i -> rule(random)).collect(Collectors.joining(","));
	}

	private static String rule(Random random) {
		return switch (random.nextInt(60)) {
			case 0 -> pick(WRONG, random);
			case 1, 2, 3 -> pick(ODD, random);
			default -> {
				String address = pick(ADDRESSES, random);
				String ports = pick(PORTS, random);
				yield pick(ACTIONS, random) + " " + address + (address.equals("private") && ports.isEmpty() ? ":*" : ports);
			}
		};
	}

	private static String pick(List<String> texts, Random random) {
		return texts.get(random.nextInt(texts.size()));
	}
}
