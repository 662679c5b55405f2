// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.pictures.topology;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.model.Origin;

/**
 * A thing in a topology.
 *
 * @param id once in a topology; edges name it
 * @param details further lines below the title
 * @param children what stands inside it
 * @param origin the words of the model that it comes from
 */
public record Node(String id, Kind kind, String title, List<String> details, List<Node> children, Optional<Origin> origin) {

	/** What a node is. */
	public enum Kind {
		INTERNET, LIBRARY, SITE, UPLINK, LAN, HOST, RELAY
	}

	Node(String id, Kind kind, String title, List<String> details, Origin origin) {
		this(id, kind, title, details, List.of(), Optional.of(origin));
	}

	/** The length of the longest of its own texts, in characters of plain weight; seven of those are as wide as six of the title's. */
	int columns() {
		return Stream.concat(Stream.of((length(title) * 7 + 5) / 6), details.stream().map(Node::length)).max(Integer::compare).orElseThrow();
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

	/** How many texts it has of its own. */
	int lines() {
		return 1 + details.size();
	}

	/** Adds the node, then all that stand inside it. */
	void collect(List<Node> all) {
		all.add(this);
		children.forEach(child -> child.collect(all));
	}
}
