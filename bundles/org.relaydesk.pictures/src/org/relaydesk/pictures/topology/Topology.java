// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.pictures.topology;

import java.util.ArrayList;
import java.util.List;

import org.relaydesk.model.Library;
import org.relaydesk.model.Snapshot;

/**
 * What is connected with what: a graph in the model's terms, without any coordinates.
 *
 * @param nodes the outermost ones
 */
public record Topology(List<Node> nodes, List<Edge> edges) {

	/** One library in one phase: the Internet, uplinks, local networks, hosts and relays of each site. */
	public static Topology of(Snapshot snapshot, Library library, TopologyWords words) {
		return new LibraryTopology(snapshot, library, words).topology();
	}

	/** The whole rollout in one phase: the Tor network and the libraries with their running relays; many libraries are counted, not named. */
	public static Topology of(Snapshot snapshot, TopologyWords words) {
		return new RolloutTopology(snapshot, words).topology();
	}

	/** The same with sites and hosts, and with the relays that do not run. */
	public static Topology inFull(Snapshot snapshot, TopologyWords words) {
		return new FullTopology(snapshot, words).topology();
	}

	/** Where everything is to be drawn. */
	public Layout layout() {
		return new ElkLayouter(this).layout();
	}

	/** All nodes, each before those that stand inside it. */
	List<Node> all() {
		List<Node> all = new ArrayList<>();
		nodes.forEach(node -> node.collect(all));
		return all;
	}
}
