// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import static java.util.stream.Collectors.joining;

import org.relaydesk.artifacts.Words;
import org.relaydesk.artifacts.docs.Document.Figure;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Library;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.Uplink;
import org.relaydesk.pictures.topology.Layouts;
import org.relaydesk.pictures.topology.Node;
import org.relaydesk.pictures.topology.Topology;
import org.relaydesk.pictures.topology.TopologyWords;

/** What is connected with what, drawn for a library or for the whole rollout. */
record TopologyFigure(Snapshot snapshot, Words words, Layouts layouts) implements TopologyWords {

	/** One library. */
	Figure of(Library library) {
		Topology topology = Topology.of(snapshot, library, this);
		String hosts = snapshot.hosts(library).stream().map(host -> say("topology.host", host.host().name(),
				host.host().uplinks().isEmpty() ? internet() : host.host().uplinks().stream().map(uplink -> uplink.value().name()).collect(joining(", ")),
				host.relays().isEmpty() ? say("none") : host.relays().stream().map(r -> r.nickname() + " (" + relay(r) + ")").collect(joining(", "))))
				.collect(joining(" "));
		boolean apart = topology.edges().stream().anyMatch(edge -> edge.isApart());
		String description = say("topology.description", library.label(), hosts.isEmpty() ? noRelay() : hosts) + (apart ? " " + say("topology.apart") : "");
		return new Figure(layouts.of(topology).picture(say("topology.title", library.label()), description));
	}

	/** All libraries. */
	Figure ofAll() {
		Topology topology = Topology.of(snapshot, this);
		String libraries = topology.nodes().stream().filter(node -> node.kind() == Node.Kind.LIBRARY)
				.map(node -> node.title() + ": " + (node.children().isEmpty() ? noRelay() : node.children().stream().map(Node::title).collect(joining(", "))))
				.collect(joining("; "));
		return new Figure(layouts.of(topology).picture(say("topology.all.title", snapshot.rollout().label()), say("topology.all.description", libraries)));
	}

	@Override
	public String internet() {
		return say("topology.internet");
	}

	@Override
	public String torNetwork() {
		return say("topology.tor");
	}

	@Override
	public String relay(DeployedRelay relay) {
		String role = say("role." + relay.settings().role().value());
		return relay.settings().isRunning() ? role : role + ", " + say("state." + relay.settings().state());
	}

	@Override
	public String rates(Uplink uplink) {
		String down = uplink.down().map(rate -> rate.value().toString()).orElse("?");
		String up = uplink.up().map(rate -> rate.value().toString()).orElse("?");
		return uplink.slower().isEmpty() ? "" : down.equals(up) ? say("topology.rate", down) : say("topology.rates", down, up);
	}

	@Override
	public String libraries(int count) {
		return say("topology.libraries", Integer.toString(count));
	}

	@Override
	public String noRelay() {
		return say("topology.no.relay");
	}

	private String say(String key, Object... arguments) {
		return words.say(key, arguments);
	}
}
