// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;

import org.relaydesk.analysis.packetfilter.Opening;
import org.relaydesk.analysis.packetfilter.PacketFilter;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Firewall;
import org.relaydesk.model.net.IpFamily;

/**
 * Prints a packet filter as one {@code inet} table of our own (nft(8)). Loading replaces that table in one transaction and touches no other.
 */
final class NftablesPrinter {

	private final DeployedHost host;
	private final PacketFilter filter;
	private final Lines lines = Lines.withHashComments();

	NftablesPrinter(DeployedHost host, PacketFilter filter) {
		this.host = host;
		this.filter = filter;
	}

	Lines print() {
		lines.line("#!/usr/sbin/nft -f");
		FilterText.begin(lines, host, "nft -c -f /etc/nftables.conf",
				"nft -f /etc/nftables.conf   (the old rules hold until the new ones stand; other tables are not touched)");
		lines.comment("Create the table if it is not there, so that it can be deleted, then define it anew: one transaction.");
		lines.line("table inet relaydesk").line("delete table inet relaydesk").blank();
		lines.line("table inet relaydesk {");
		limitSets();
		untracked("prerouting", "prerouting", "saddr", "daddr", "dport");
		untracked("departing", "output", "daddr", "saddr", "sport");
		input();
		forward();
		output();
		return lines.line("}");
	}

	/**
	 * One set a family and kind of port remembers how often each source has connected. A source is forgotten when it has been silent for the limit's
	 * period: by then it may do all again anyway. When a set is full, further sources are let in.
	 */
	private void limitSets() {
		Map<String, Opening> limited = new LinkedHashMap<>();
		filter.openings().stream().filter(o -> o.limit().isPresent()).sorted(Comparator.comparing(Opening::family)).forEach(o -> limited.putIfAbsent(limitSet(o), o));
		limited.forEach((name, opening) -> {
			Firewall.Limit limit = opening.limit().orElseThrow();
			lines.line("\t# Who connected when: more than " + rate(limit).replace("/", " new connections a ") + " from one address are dropped.");
			lines.line("\tset " + name + " {");
			lines.line("\t\ttype " + (opening.family() == IpFamily.IPV4 ? "ipv4_addr" : "ipv6_addr"));
			lines.line("\t\tsize 65535").line("\t\tflags dynamic,timeout");
			lines.line("\t\ttimeout " + limit.per().seconds() + "s").line("\t}").blank();
		});
	}

	private static String limitSet(Opening opening) {
		return (opening.tracked() ? "ssh_" : "peers_") + opening.family().name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The relays' own ports serve thousands of peers: tracking those connections would fill the table. Packets of isolated networks stay tracked,
	 * because only tracked replies may go there.
	 */
	private void untracked(String chain, String hook, String peer, String own, String port) {
		List<Opening> untracked = filter.openings().stream().filter(o -> !o.tracked()).toList();
		if (untracked.isEmpty()) {
			return;
		}
		Lines rules = rules();
		Stream.of(IpFamily.values()).filter(family -> !filter.isolated(family).isEmpty() && untracked.stream().anyMatch(o -> o.family() == family))
				.forEach(family -> rules.comment(FilterText.STILL_TRACKED).line("\t\t" + keyword(family) + " " + peer + " " + FilterText.set(filter.isolated(family)) + " accept"));
		rules.comment(FilterText.UNTRACKED);
		untracked.forEach(o -> rules.line("\t\t" + keyword(o.family()) + " " + own + " " + o.destination().orElseThrow() + " " + FilterText.protocol(o) + " " + port
				+ " " + ports(o) + " notrack", o.origin()));
		chain(chain, hook, "raw", "accept", rules);
	}

	private void input() {
		Lines rules = rules();
		rules.line("\t\tiif \"lo\" accept");
		rules.line("\t\tct state established,related accept");
		rules.line("\t\tct state invalid drop").blank();
		rules.comment("What IPv4 and IPv6 need to work: errors, path MTU, neighbours and routers on this link (RFC 4890), and a ping.");
		rules.block("""
					icmp type { destination-unreachable, time-exceeded, parameter-problem } accept
					icmpv6 type { destination-unreachable, packet-too-big, time-exceeded, parameter-problem } accept
					ip6 hoplimit 255 icmpv6 type { nd-router-advert, nd-neighbor-solicit, nd-neighbor-advert } accept
					ip6 saddr fe80::/10 icmpv6 type mld-listener-query accept
					icmp type echo-request limit rate 10/second burst 20 packets accept
					icmpv6 type echo-request limit rate 10/second burst 20 packets accept
			""");
		OpeningGroup.of(filter.openings()).forEach(group -> {
			rules.blank().comment(group.reason(), group.origin());
			group.openings().forEach(opening -> accept(opening, rules));
		});
		rules.blank().comment("Everything else is dropped; the counter shows how much.").line("\t\tcounter drop");
		chain("input", "input", "filter", "drop", rules);
	}

	private static void accept(Opening opening, Lines rules) {
		String match = "\t\t" + match(opening);
		// What is not tracked has no state: there the first packet of a connection shows by its flags.
		String isNew = opening.tracked() ? " ct state new" : " tcp flags & (fin | syn | rst | ack) == syn";
		opening.limit().ifPresent(limit -> rules.line(match + isNew + " update @" + limitSet(opening) + " { " + keyword(opening.family())
				+ " saddr limit rate over " + rate(limit) + " burst " + limit.count() + " packets } drop", limit.origin()));
		rules.line(match + " accept", opening.origin());
	}

	private static String rate(Firewall.Limit limit) {
		return limit.count() + "/" + limit.per().name().toLowerCase(Locale.ROOT);
	}

	private static String match(Opening opening) {
		String ip = keyword(opening.family());
		StringJoiner match = new StringJoiner(" ");
		if (!opening.isForEveryone()) {
			match.add(ip + " saddr " + FilterText.set(opening.sources()));
		}
		if (opening.destination().isPresent()) {
			match.add(ip + " daddr " + opening.destination().get());
		}
		if (match.length() == 0) {
			// Without any address the family itself has to be named: the table speaks for both.
			match.add("meta nfproto " + (opening.family() == IpFamily.IPV4 ? "ipv4" : "ipv6"));
		}
		return match.add(FilterText.protocol(opening) + " dport " + ports(opening)).toString();
	}

	private void forward() {
		lines.blank().line("\tchain forward {").line("\t\ttype filter hook forward priority filter; policy drop;").line("\t}");
	}

	private void output() {
		Lines rules = rules();
		rules.line("\t\toif \"lo\" accept");
		if (!filter.isolated().isEmpty()) {
			rules.line("\t\tct state established,related accept").blank();
			rules.comment(FilterText.ISOLATED, FilterText.firewall(host));
			filter.isolated().forEach(block -> rules.line("\t\t" + keyword(block.value().family()) + " daddr " + block.value() + " counter drop",
					block.origin()));
		}
		chain("output", "output", "filter", "accept", rules);
	}

	private void chain(String name, String hook, String priority, String policy, Lines rules) {
		if (!lines.toList().getLast().text().endsWith("{")) {
			lines.blank();
		}
		lines.line("\tchain " + name + " {");
		lines.line("\t\ttype filter hook " + hook + " priority " + priority + "; policy " + policy + ";");
		lines.append(rules.toList()).line("\t}");
	}

	private static Lines rules() {
		return Lines.withComments("\t\t#");
	}

	private static String keyword(IpFamily family) {
		return family == IpFamily.IPV4 ? "ip" : "ip6";
	}

	private static String ports(Opening opening) {
		return FilterText.ports(opening, "-");
	}
}
