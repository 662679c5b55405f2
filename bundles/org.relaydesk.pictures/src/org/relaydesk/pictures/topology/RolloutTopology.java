// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.pictures.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Library;
import org.relaydesk.model.Snapshot;

/** Builds the topology of a rollout. */
record RolloutTopology(Snapshot snapshot, TopologyWords words) {

	private static final String TOR = "tor";
	/** More would not fit on a page. */
	private static final int MOST_NAMED = 48;

	Topology topology() {
		Map<String, List<DeployedRelay>> running = new LinkedHashMap<>();
		snapshot.deployment().libraries().forEach(library -> running.put(library.name(), new ArrayList<>()));
		snapshot.hosts().forEach(host -> host.runningRelays().forEach(relay -> running.get(host.library().name()).add(relay)));
		List<Library> libraries = snapshot.deployment().libraries();
		List<Node> nodes = libraries.size() <= MOST_NAMED ? libraries.stream().map(library -> named(library, running.get(library.name()))).toList()
				: counted(running);
		List<Node> all = new ArrayList<>(nodes);
		all.add(torNetwork(words));
		return new Topology(all, edges(nodes.stream().filter(node -> !node.children().isEmpty()).toList()));
	}

	static Node torNetwork(TopologyWords words) {
		return new Node(TOR, Node.Kind.INTERNET, words.torNetwork(), List.of(), List.of(), Optional.empty());
	}

	/** Half of the libraries stand on either side of the Tor network; those without a running relay are not among {@code connected}. */
	static List<Edge> edges(List<Node> connected) {
		return IntStream.range(0, connected.size()).mapToObj(i -> i < connected.size() / 2 ? new Edge(connected.get(i).id(), TOR, false)
				: new Edge(TOR, connected.get(i).id(), false)).toList();
	}

	private Node named(Library library, List<DeployedRelay> relays) {
		List<Node> children = relays.stream().map(relay -> relay(library, relay)).toList();
		return new Node("library/" + library.name(), Node.Kind.LIBRARY, library.label(), children.isEmpty() ? List.of(words.noRelay()) : List.of(), children,
				Optional.of(library.origin()));
	}

	private Node relay(Library library, DeployedRelay relay) {
		String id = "library/" + library.name() + "/" + relay.site().name() + "/" + relay.host().name() + "/" + relay.relay().name();
		return new Node(id, Node.Kind.RELAY, relay.nickname(), List.of(words.relay(relay)), relay.relay().origin());
	}

	/** Libraries that run the same count together. */
	private List<Node> counted(Map<String, List<DeployedRelay>> running) {
		Map<List<String>, Integer> counts = new LinkedHashMap<>();
		running.values().forEach(relays -> counts.merge(relays.stream().map(words::relay).sorted().toList(), 1, Integer::sum));
		List<Node> nodes = new ArrayList<>();
		counts.forEach((kinds, count) -> {
			String id = "libraries/" + nodes.size();
			List<Node> children = IntStream.range(0, kinds.size())
					.mapToObj(i -> new Node(id + "/" + i, Node.Kind.RELAY, kinds.get(i), List.of(), List.of(), Optional.empty())).toList();
			nodes.add(new Node(id, Node.Kind.LIBRARY, words.libraries(count), children.isEmpty() ? List.of(words.noRelay()) : List.of(), children,
					Optional.empty()));
		});
		return nodes;
	}
}
