// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.model.net.Cidr;

/** A named set of address blocks: a network of the rollout, or a LAN of a site. */
public record Network(String name, List<Located<Cidr>> ranges, String documentation, Origin origin) implements Documented {

	/** The network of this name among others. */
	static Optional<Network> named(String wanted, List<Network> networks) {
		for (Network network : networks) {
			if (network.name().equals(wanted)) {
				return Optional.of(network);
			}
		}
		return Optional.empty();
	}

	/** The address blocks alone, without the words that state them. */
	public List<Cidr> blocks() {
		List<Cidr> blocks = new ArrayList<>(ranges.size());
		for (Located<Cidr> range : ranges) {
			blocks.add(range.value());
		}
		return List.copyOf(blocks);
	}
}
