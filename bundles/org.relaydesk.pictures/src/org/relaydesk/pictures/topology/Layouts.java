// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.pictures.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Layouts of many topologies. Libraries that follow one pattern differ in their words only: what has the same shape and the same sizes is laid
 * out once. May be used by several threads.
 */
public final class Layouts {

	private final Map<List<Integer>, Layout> known = new ConcurrentHashMap<>();

	/** The same as {@link Topology#layout()}. */
	public Layout of(Topology topology) {
		return known.computeIfAbsent(shape(topology), shape -> topology.layout()).of(topology);
	}

	/** All that a layout depends on: of each node the size and the count of children, of each edge its ends. */
	private static List<Integer> shape(Topology topology) {
		List<Integer> shape = new ArrayList<>();
		List<String> ids = new ArrayList<>();
		for (Node node : topology.all()) {
			ids.add(node.id());
			shape.addAll(List.of(node.columns(), node.lines(), node.children().size()));
		}
		topology.edges().forEach(edge -> shape.addAll(List.of(ids.indexOf(edge.from()), ids.indexOf(edge.to()))));
		return shape;
	}
}
