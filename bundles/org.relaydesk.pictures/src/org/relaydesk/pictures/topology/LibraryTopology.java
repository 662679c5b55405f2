// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.pictures.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.packetfilter.PacketFilter;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Library;
import org.relaydesk.model.Located;
import org.relaydesk.model.Network;
import org.relaydesk.model.Site;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.net.Cidr;

/** Builds the topology of a library. */
record LibraryTopology(Snapshot snapshot, Library library, TopologyWords words) {

	private static final String INTERNET = "internet";

	Topology topology() {
		List<Node> nodes = new ArrayList<>(List.of(new Node(INTERNET, Node.Kind.INTERNET, words.internet(), List.of(), List.of(), Optional.empty())));
		List<Edge> edges = new ArrayList<>();
		for (Site site : library.sites()) {
			List<DeployedHost> hosts = snapshot.hosts(library).stream().filter(host -> host.site().name().equals(site.name())).toList();
			nodes.add(site(site, hosts));
			site.uplinks().forEach(uplink -> edges.add(new Edge(INTERNET, id(site, uplink.name()), false)));
			lanEdges(site).forEach(edges::add);
			hosts.forEach(host -> edges.addAll(hostEdges(host)));
		}
		return new Topology(nodes, edges);
	}

	private Node site(Site site, List<DeployedHost> hosts) {
		Stream<Node> uplinks = site.uplinks().stream().map(u -> new Node(id(site, u.name()), Node.Kind.UPLINK, u.name(), details(u), u.origin()));
		Stream<Node> lans = site.lans().stream().map(lan -> new Node(id(site, lan.name()), Node.Kind.LAN, lan.name(), ranges(lan), lan.origin()));
		List<Node> children = Stream.of(uplinks, hosts.stream().map(this::host), lans).flatMap(each -> each).toList();
		return new Node(site.name(), Node.Kind.SITE, site.label(), List.of(), children, Optional.of(site.origin()));
	}

	private List<String> details(Uplink uplink) {
		return Stream.concat(uplink.provider().stream(), Stream.of(words.rates(uplink))).filter(text -> !text.isEmpty()).toList();
	}

	private static List<String> ranges(Network lan) {
		return lan.blocks().stream().map(Cidr::toString).toList();
	}

	private Node host(DeployedHost host) {
		String id = id(host.site(), host.host().name());
		List<Node> relays = host.relays().stream().map(relay -> relay(id, relay)).toList();
		return new Node(id, Node.Kind.HOST, host.host().name(), host.host().addresses().stream().map(LibraryTopology::text).toList(), relays,
				Optional.of(host.host().origin()));
	}

	private static String text(HostAddress address) {
		return address.behind().map(outside -> address.address() + " ← " + outside).orElseGet(() -> address.address().toString());
	}

	private Node relay(String host, DeployedRelay relay) {
		return new Node(host + "/" + relay.relay().name(), Node.Kind.RELAY, relay.nickname(), List.of(words.relay(relay)), relay.relay().origin());
	}

	/** Local networks hang on the site's first uplink: the model does not say which one they use. */
	private static Stream<Edge> lanEdges(Site site) {
		String above = site.uplinks().isEmpty() ? INTERNET : id(site, site.uplinks().getFirst().name());
		return site.lans().stream().map(lan -> new Edge(above, id(site, lan.name()), false));
	}

	private List<Edge> hostEdges(DeployedHost host) {
		String id = id(host.site(), host.host().name());
		List<Edge> edges = new ArrayList<>(host.host().uplinks().stream().map(uplink -> new Edge(id(host.site(), uplink.value().name()), id, false)).toList());
		if (edges.isEmpty()) {
			edges.add(new Edge(INTERNET, id, false));
		}
		List<Cidr> isolated = PacketFilter.isolatedFrom(host).stream().map(Located::value).toList();
		host.site().lans().stream().filter(lan -> isApart(lan, isolated)).forEach(lan -> edges.add(new Edge(id, id(host.site(), lan.name()), true)));
		return edges;
	}

	private static boolean isApart(Network lan, List<Cidr> isolated) {
		return !lan.ranges().isEmpty() && lan.blocks().stream().allMatch(block -> isolated.stream().anyMatch(apart -> apart.contains(block)));
	}

	private static String id(Site site, String name) {
		return site.name() + "/" + name;
	}
}
