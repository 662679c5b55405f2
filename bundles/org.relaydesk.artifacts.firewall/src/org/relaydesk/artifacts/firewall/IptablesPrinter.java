// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall;

import java.util.List;
import java.util.Locale;

import org.relaydesk.analysis.packetfilter.Opening;
import org.relaydesk.analysis.packetfilter.PacketFilter;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Firewall.Limit;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/** Prints a packet filter of one address family for iptables-restore(8). Loading replaces the tables {@code raw} and {@code filter} at once each. */
final class IptablesPrinter {

	private final DeployedHost host;
	private final PacketFilter filter;
	private final IpFamily family;
	private final List<Opening> openings;
	private final Lines lines = Lines.withHashComments();

	IptablesPrinter(DeployedHost host, PacketFilter filter, IpFamily family) {
		this.host = host;
		this.filter = filter;
		this.family = family;
		this.openings = filter.openings().stream().filter(o -> o.family() == family).toList();
	}

	Lines print() {
		String program = family == IpFamily.IPV4 ? "iptables-restore" : "ip6tables-restore";
		lines.comment(family + " packet filter of " + host.path() + ". What is not listed here is dropped.", FilterText.firewall(host));
		lines.comment("Check:  " + program + " --test FILE");
		lines.comment("Load:   " + program + " FILE   (replaces the tables raw and filter)").blank();
		raw();
		lines.blank().line("*filter").line(":INPUT DROP [0:0]").line(":FORWARD DROP [0:0]").line(":OUTPUT ACCEPT [0:0]");
		input();
		output();
		return lines.line("COMMIT");
	}

	/** As in nftables: the relays' ports are not tracked, except towards isolated networks. */
	private void raw() {
		lines.line("*raw").line(":PREROUTING ACCEPT [0:0]").line(":OUTPUT ACCEPT [0:0]");
		List<Opening> untracked = openings.stream().filter(o -> !o.tracked()).toList();
		if (!untracked.isEmpty()) {
			if (!filter.isolated(family).isEmpty()) {
				lines.comment(FilterText.STILL_TRACKED);
			}
			for (Cidr block : filter.isolated(family)) {
				lines.line("-A PREROUTING -s " + mask(block) + " -j ACCEPT").line("-A OUTPUT -d " + mask(block) + " -j ACCEPT");
			}
			lines.comment(FilterText.UNTRACKED);
			untracked.forEach(o -> o.ports().forEach(range -> {
				String own = mask(Cidr.host(o.destination().orElseThrow())) + protocol(o);
				lines.line("-A PREROUTING -d " + own + " --dport " + range(range) + " -j CT --notrack", o.origin());
				lines.line("-A OUTPUT -s " + own + " --sport " + range(range) + " -j CT --notrack", o.origin());
			}));
		}
		lines.line("COMMIT");
	}

	private void input() {
		lines.line("-A INPUT -i lo -j ACCEPT");
		lines.line("-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT");
		lines.line("-A INPUT -m conntrack --ctstate INVALID -j DROP").blank();
		lines.comment("What " + family + " needs to work, and a ping.");
		lines.block(family == IpFamily.IPV4 ? icmp() : icmp6());
		OpeningGroup.of(openings).forEach(group -> {
			lines.blank().comment(group.reason(), group.origin());
			group.openings().forEach(this::accept);
		});
	}

	private static String icmp() {
		return """
				-A INPUT -p icmp -m icmp --icmp-type destination-unreachable -j ACCEPT
				-A INPUT -p icmp -m icmp --icmp-type time-exceeded -j ACCEPT
				-A INPUT -p icmp -m icmp --icmp-type parameter-problem -j ACCEPT
				-A INPUT -p icmp -m icmp --icmp-type echo-request -m limit --limit 10/second --limit-burst 20 -j ACCEPT
				""";
	}

	private static String icmp6() {
		return """
				-A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type destination-unreachable -j ACCEPT
				-A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type packet-too-big -j ACCEPT
				-A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type time-exceeded -j ACCEPT
				-A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type parameter-problem -j ACCEPT
				-A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type router-advertisement -m hl --hl-eq 255 -j ACCEPT
				-A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type neighbour-solicitation -m hl --hl-eq 255 -j ACCEPT
				-A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type neighbour-advertisement -m hl --hl-eq 255 -j ACCEPT
				-A INPUT -s fe80::/10 -p ipv6-icmp -m icmp6 --icmpv6-type 130 -j ACCEPT
				-A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type echo-request -m limit --limit 10/second --limit-burst 20 -j ACCEPT
				""";
	}

	private void accept(Opening opening) {
		String destination = opening.destination().map(a -> " -d " + mask(Cidr.host(a))).orElse("");
		for (Cidr source : opening.sources()) {
			String from = "-A INPUT" + (source.prefix() == 0 ? "" : " -s " + mask(source)) + destination + protocol(opening);
			for (PortRange range : opening.ports()) {
				String match = from + " --dport " + range(range);
				opening.limit().ifPresent(limit -> lines.line(match + (opening.tracked() ? " -m conntrack --ctstate NEW" : " --syn") + hashlimit(opening, limit) + " -j DROP", limit.origin()));
				lines.line(match + " -j ACCEPT", opening.origin());
			}
		}
	}

	/** A source is forgotten when it has been silent for the period: by then it may do all again anyway. */
	private static String hashlimit(Opening opening, Limit limit) {
		return " -m hashlimit --hashlimit-above " + limit.count() + "/" + limit.per().name().toLowerCase(Locale.ROOT) + " --hashlimit-burst " + limit.count()
				+ " --hashlimit-mode srcip --hashlimit-name " + (opening.tracked() ? "ssh" : "peers") + " --hashlimit-htable-expire " + limit.per().seconds() * 1_000;
	}

	private void output() {
		lines.blank().line("-A OUTPUT -o lo -j ACCEPT");
		if (filter.isolated(family).isEmpty()) {
			return;
		}
		lines.line("-A OUTPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT").blank();
		lines.comment(FilterText.ISOLATED, FilterText.firewall(host));
		filter.isolated().stream().filter(block -> block.value().family() == family)
				.forEach(block -> lines.line("-A OUTPUT -d " + mask(block.value()) + " -j DROP", block.origin()));
	}

	private static String mask(Cidr block) {
		return block.first() + "/" + block.prefix();
	}

	private static String protocol(Opening opening) {
		return " -p " + FilterText.protocol(opening);
	}

	private static String range(PortRange range) {
		return range.from() == range.to() ? Integer.toString(range.from()) : range.from() + ":" + range.to();
	}
}
