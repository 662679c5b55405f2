// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.pictures.topology;

import java.util.List;
import java.util.Optional;

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
}
