// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.tests;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.analysis.packetfilter.Opening;
import org.relaydesk.analysis.region.AddressSet;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Firewall;
import org.relaydesk.model.Located;
import org.relaydesk.model.Rollout;
import org.relaydesk.model.Source;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/**
 * Where new connections are wanted, or let in: {@code family protocol address ports}, with {@code *} for all of a host's addresses, and from whom. Read
 * from one source alone: the text of torrc files, the firewall of the model, the records of the packet filter, or the text of nftables.conf.
 */
record Doors(Map<String, AddressSet> from) {

	private static final Pattern NFT = Pattern.compile("\t\t(?:meta nfproto ipv(?<proto>[46]) )?(?:ip6? saddr (?<from>\\{[^}]*}|\\S+) )?"
			+ "(?:ip6? daddr (?<to>\\S+) )?(?<protocol>tcp|udp) dport (?<ports>\\{[^}]*}|\\S+) accept");

	private Doors() {
		this(new TreeMap<>());
	}

	private Doors open(IpFamily family, String protocol, String to, String ports, Collection<Cidr> sources) {
		AddressSet those = AddressSet.of(family, sources.stream().filter(block -> block.family() == family).toList());
		if (!those.isEmpty()) {
			from.merge(family + " " + protocol + " " + to + " " + ports, those, AddressSet::union);
		}
		return this;
	}

	private Doors openToAll(String endpoint) {
		int colon = endpoint.lastIndexOf(':');
		IpAddress address = IpAddress.of(endpoint.substring(0, colon).replaceAll("[\\[\\]]", ""));
		return open(address.family(), "tcp", address.toString(), endpoint.substring(colon + 1), List.of(Cidr.all(address.family())));
	}

	/** What the relays of a host need, by their torrc files: an exit also has its notice page. */
	static Doors ofTorrcs(Collection<String> torrcs) {
		Doors doors = new Doors();
		for (String torrc : torrcs) {
			List<String> listening = values(torrc, "ORPort").filter(value -> !value.contains("NoListen")).map(value -> value.split(" ")[0]).toList();
			listening.forEach(doors::openToAll);
			values(torrc, "ServerTransportListenAddr").forEach(value -> doors.openToAll(value.split(" ")[1]));
			if (values(torrc, "ExitRelay").toList().equals(List.of("1"))) {
				listening.forEach(endpoint -> doors.openToAll(endpoint.replaceFirst("[0-9]+$", "80")));
			}
			metrics(torrc, doors);
		}
		return doors;
	}

	private static void metrics(String torrc, Doors doors) {
		List<Cidr> readers = values(torrc, "MetricsPortPolicy").filter(rule -> rule.startsWith("accept ")).map(rule -> rule.split(" ")[1])
				.map(block -> Cidr.of(block.replaceAll("[\\[\\]]", ""))).toList();
		values(torrc, "MetricsPort").map(value -> value.split(" ")[0]).forEach(endpoint -> {
			int colon = endpoint.lastIndexOf(':');
			IpAddress address = IpAddress.of(endpoint.substring(0, colon).replaceAll("[\\[\\]]", ""));
			doors.open(address.family(), "tcp", address.toString(), endpoint.substring(colon + 1), readers);
		});
	}

	private static Stream<String> values(String torrc, String option) {
		return torrc.lines().filter(line -> line.startsWith(option + " ")).map(line -> line.substring(option.length() + 1).replaceFirst("\\s*#.*", ""));
	}

	/** What the model's own firewall asks for besides. */
	Doors andOfModel(DeployedHost host, Rollout rollout) {
		for (Firewall firewall : host.host().firewall().map(Located::value).stream().toList()) {
			firewall.management().forEach(manage -> host.host().addresses().forEach(address -> open(address.address().family(), "tcp",
					address.address().toString(), Integer.toString(manage.port()), blocks(manage.sources(), host, rollout))));
			firewall.allowances().forEach(allow -> Stream.of(IpFamily.values()).forEach(family -> open(family, allow.protocol().name().toLowerCase(Locale.ROOT),
					"*", text(allow.ports()), blocks(allow.sources(), host, rollout))));
		}
		return this;
	}

	private static List<Cidr> blocks(List<Source> sources, DeployedHost host, Rollout rollout) {
		return sources.stream().flatMap(source -> host.ranges(source, rollout).stream().flatMap(List::stream)).toList();
	}

	static Doors ofRecords(List<Opening> openings) {
		Doors doors = new Doors();
		openings.forEach(opening -> doors.open(opening.family(), opening.protocol().name().toLowerCase(Locale.ROOT),
				opening.destination().map(Object::toString).orElse("*"), text(opening.ports()), opening.sources()));
		return doors;
	}

	private static String text(List<PortRange> ports) {
		return ports.stream().sorted().map(PortRange::toString).collect(Collectors.joining(","));
	}

	/** What the printed filter accepts of new connections. */
	static Doors ofNftables(String text) {
		Doors doors = new Doors();
		text.substring(text.indexOf("chain input"), text.indexOf("chain forward")).lines().map(NFT::matcher).filter(Matcher::matches).forEach(rule -> {
			IpFamily family = rule.group().contains("ip6 ") || "6".equals(rule.group("proto")) ? IpFamily.IPV6 : IpFamily.IPV4;
			List<Cidr> sources = Optional.ofNullable(rule.group("from")).map(Doors::set).map(blocks -> blocks.stream().map(Cidr::of).toList())
					.orElse(List.of(Cidr.all(family)));
			doors.open(family, rule.group("protocol"), Optional.ofNullable(rule.group("to")).orElse("*"), String.join(",", set(rule.group("ports"))), sources);
		});
		return doors;
	}

	private static List<String> set(String text) {
		return Arrays.stream(text.replaceAll("[{}\\s]", "").split(",")).toList();
	}
}
