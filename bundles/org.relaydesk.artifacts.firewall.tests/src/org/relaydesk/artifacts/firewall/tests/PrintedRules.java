// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.relaydesk.analysis.packetfilter.Packet;
import org.relaydesk.model.Firewall.Protocol;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/**
 * What a printed packet filter does to new connections, read from its text alone, by a reader that shares nothing with the printers. A line that it does
 * not know is an error: nothing is passed over.
 */
record PrintedRules(List<Rule> accepted, List<Cidr> notLeft) {

	/** A set of blocks, of ports, or one of them. */
	private static final String SET = "(\\{[^}]*\\}|\\S+)";
	private static final Pattern NFT = Pattern.compile("(?:meta nfproto ipv(?<family>[46]) )?(?:ip6? saddr (?<sources>" + SET
			+ ") )?(?:ip6? daddr (?<destination>\\S+) )?(?<protocol>tcp|udp) dport (?<ports>" + SET + ") accept");
	private static final Pattern NFT_LEAVE = Pattern.compile("ip6? daddr (?<block>\\S+) counter drop");
	private static final Pattern IPTABLES = Pattern.compile("-A INPUT(?: -s (?<sources>\\S+))?(?: -d (?<destination>\\S+))? -p (?<protocol>tcp|udp)"
			+ " --dport (?<ports>\\S+) -j ACCEPT");
	private static final Pattern IPTABLES_LEAVE = Pattern.compile("-A OUTPUT -d (?<block>\\S+) -j DROP");
	private static final Pattern PF = Pattern.compile("pass in quick (?<family>inet6?) proto (?<protocol>tcp|udp) from (?<sources>" + SET
			+ ") to (?<destination>\\S+) port (?<ports>" + SET + ") keep state(?: [(].*[)])?");
	private static final Pattern PF_LEAVE = Pattern.compile("block out quick inet6? from any to (?<block>\\S+)");
	/** What says nothing about a new connection of TCP or UDP from another host: established ones, loopback, ICMP, limits, other tables. */
	private static final Pattern ASIDE = Pattern.compile("#.*|iif \"lo\" accept|oif \"lo\" accept|ct state .*|.* (ct state new|tcp flags & [(]fin [|] syn [|] rst [|] ack[)] == syn) update @.* limit rate over .* drop|.*icmp.*|"
			+ "type filter hook .*; policy (drop|accept);|counter drop|"
			+ "-A (INPUT -i|OUTPUT -o) lo -j ACCEPT|-A (INPUT|OUTPUT) -m conntrack .*|-A INPUT .*(-m conntrack --ctstate NEW|--syn) -m hashlimit .* -j DROP|"
			+ "set block-policy drop|set skip on lo|block in all|pass out all keep state");

	/** @param sources empty: everybody of the family */
	private record Rule(IpFamily family, List<Cidr> sources, Optional<IpAddress> destination, Protocol protocol, List<PortRange> ports) {

		boolean admits(Packet packet) {
			return packet.destination().family() == family && packet.protocol() == protocol
					&& (sources.isEmpty() || sources.stream().anyMatch(block -> block.contains(packet.source())))
					&& destination.map(packet.destination()::equals).orElse(true) && ports.stream().anyMatch(range -> range.contains(packet.port()));
		}
	}

	static PrintedRules ofNft(String text) {
		List<String> lines = new ArrayList<>(chain(text, "input"));
		if (!lines.getFirst().endsWith("policy drop;")) {
			throw new AssertionError("accepts by default: " + lines.getFirst());
		}
		lines.addAll(chain(text, "output"));
		return of(lines, NFT, NFT_LEAVE, Optional.empty());
	}

	private static List<String> chain(String text, String name) {
		String body = text.substring(text.indexOf("\tchain " + name + " {"));
		return body.lines().skip(1).takeWhile(line -> !line.equals("\t}")).map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

	/** @param text of iptables-restore or of ip6tables-restore */
	static PrintedRules ofIptables(String text, IpFamily family) {
		String filter = text.substring(text.indexOf("*filter\n") + "*filter\n".length(), text.lastIndexOf("COMMIT"));
		if (!filter.startsWith(":INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n")) {
			throw new AssertionError("other defaults: " + filter);
		}
		return of(filter.lines().filter(line -> !line.startsWith(":") && !line.isBlank()).toList(), IPTABLES, IPTABLES_LEAVE, Optional.of(family));
	}

	static PrintedRules ofPf(String text) {
		return of(text.lines().filter(line -> !line.isBlank()).toList(), PF, PF_LEAVE, Optional.empty());
	}

	private static PrintedRules of(List<String> lines, Pattern accept, Pattern leave, Optional<IpFamily> family) {
		List<Rule> accepted = new ArrayList<>();
		List<Cidr> notLeft = new ArrayList<>();
		for (String line : lines) {
			Matcher accepts = accept.matcher(line);
			Matcher leaves = leave.matcher(line);
			if (accepts.matches()) {
				accepted.add(rule(accepts, line, family));
			} else if (leaves.matches()) {
				notLeft.add(block(leaves.group("block")));
			} else if (!ASIDE.matcher(line).matches()) {
				throw new AssertionError("what does this say? " + line);
			}
		}
		return new PrintedRules(accepted, notLeft);
	}

	private static Rule rule(Matcher line, String text, Optional<IpFamily> family) {
		boolean six = family.map(IpFamily.IPV6::equals).orElse(text.contains("ip6 ") || text.contains("nfproto ipv6") || text.contains(" inet6 "));
		List<Cidr> sources = elements(line.group("sources")).filter(source -> !source.equals("any")).map(PrintedRules::block).toList();
		Optional<IpAddress> destination = Optional.ofNullable(line.group("destination")).filter(to -> !to.equals("any")).map(to -> block(to).first());
		return new Rule(six ? IpFamily.IPV6 : IpFamily.IPV4, sources, destination, Protocol.valueOf(line.group("protocol").toUpperCase(Locale.ROOT)),
				elements(line.group("ports")).map(PrintedRules::range).toList());
	}

	private static Stream<String> elements(String set) {
		return set == null ? Stream.of() : Arrays.stream(set.replaceAll("[{},]", " ").strip().split("\\s+"));
	}

	private static Cidr block(String text) {
		return text.contains("/") ? Cidr.of(text) : Cidr.host(IpAddress.of(text));
	}

	private static PortRange range(String text) {
		String[] ends = text.split("[-:]");
		return new PortRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
	}

	boolean admits(Packet packet) {
		return accepted.stream().anyMatch(rule -> rule.admits(packet));
	}

	boolean releases(Packet packet) {
		return notLeft.stream().noneMatch(block -> block.contains(packet.destination()));
	}
}
