// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.pictures.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Library;
import org.relaydesk.model.Site;
import org.relaydesk.model.Snapshot;

/** Builds the topology of a rollout with all that stands in its libraries. */
record FullTopology(Snapshot snapshot, TopologyWords words) {

	Topology topology() {
		List<Library> libraries = snapshot.deployment().libraries();
		List<Node> nodes = new ArrayList<>(libraries.stream().map(this::library).toList());
		nodes.add(RolloutTopology.torNetwork(words));
		List<Node> connected = libraries.stream().filter(this::runsSomething).map(library -> nodes.get(libraries.indexOf(library))).toList();
		return new Topology(nodes, RolloutTopology.edges(connected));
	}

	private boolean runsSomething(Library library) {
		return snapshot.hosts(library).stream().flatMap(DeployedHost::runningRelays).findAny().isPresent();
	}

	private Node library(Library library) {
		List<Node> sites = library.sites().stream().map(site -> site(library, site)).toList();
		List<String> details = runsSomething(library) ? List.of() : List.of(words.noRelay());
		return new Node("library/" + library.name(), Node.Kind.LIBRARY, library.label(), details, sites, Optional.of(library.origin()));
	}

	private Node site(Library library, Site site) {
		List<Node> hosts = snapshot.hosts(library).stream().filter(host -> host.site().name().equals(site.name())).map(this::host).toList();
		return new Node("library/" + library.name() + "/" + site.name(), Node.Kind.SITE, site.label(), List.of(), hosts, Optional.of(site.origin()));
	}

	private Node host(DeployedHost host) {
		List<Node> relays = host.relays().stream().map(relay -> relay(host, relay)).toList();
		List<String> addresses = host.host().addresses().stream().map(HostAddress::address).map(Object::toString).toList();
		return new Node("library/" + host.path(), Node.Kind.HOST, host.host().name(), addresses, relays, Optional.of(host.host().origin()));
	}

	private Node relay(DeployedHost host, DeployedRelay relay) {
		return new Node("library/" + host.path() + "/" + relay.relay().name(), Node.Kind.RELAY, relay.nickname(), List.of(words.relay(relay)),
				relay.relay().origin());
	}
}
