// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall;

import org.relaydesk.analysis.packetfilter.Opening;
import org.relaydesk.analysis.packetfilter.PacketFilter;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Firewall.Limit;
import org.relaydesk.model.net.IpFamily;

/** Prints a packet filter for pf.conf(5), in the words that FreeBSD and OpenBSD share. */
final class PfPrinter {

	private final DeployedHost host;
	private final PacketFilter filter;
	private final Lines lines = Lines.withHashComments();

	PfPrinter(DeployedHost host, PacketFilter filter) {
		this.host = host;
		this.filter = filter;
	}

	Lines print() {
		FilterText.begin(lines, host, "pfctl -nf /etc/pf.conf", "pfctl -f /etc/pf.conf");
		lines.line("set block-policy drop").line("set skip on lo").blank();
		lines.line("block in all").line("pass out all keep state").blank();
		isolation();
		lines.comment("What IPv4 and IPv6 need to work, and a ping.");
		lines.block("""
				pass in quick inet proto icmp icmp-type { unreach, timex, paramprob, echoreq }
				pass in quick inet6 proto icmp6 icmp6-type { unreach, toobig, timex, paramprob, echoreq, routeradv, neighbrsol, neighbradv }
				""");
		OpeningGroup.of(filter.openings()).forEach(group -> {
			lines.blank().comment(group.reason(), group.origin());
			group.openings().forEach(opening -> lines.line(pass(opening), opening.origin()));
		});
		return lines;
	}

	/** Replies to what came in belong to its state and pass all the same. */
	private void isolation() {
		if (filter.isolated().isEmpty()) {
			return;
		}
		lines.comment(FilterText.ISOLATED, FilterText.firewall(host));
		filter.isolated().forEach(block -> lines.line("block out quick " + family(block.value().family()) + " from any to " + block.value(), block.origin()));
		lines.blank();
	}

	private static String pass(Opening opening) {
		String from = opening.isForEveryone() ? "any" : FilterText.set(opening.sources());
		String to = opening.destination().map(Object::toString).orElse("any");
		return "pass in quick " + family(opening.family()) + " proto " + FilterText.protocol(opening) + " from " + from + " to " + to
				+ " port " + FilterText.ports(opening, ":") + " keep state" + opening.limit().map(PfPrinter::rate).orElse("");
	}

	/** pf counts connections of a source in seconds. */
	private static String rate(Limit limit) {
		return " (max-src-conn-rate " + limit.count() + "/" + limit.per().seconds() + ")";
	}

	private static String family(IpFamily family) {
		return family == IpFamily.IPV4 ? "inet" : "inet6";
	}
}
