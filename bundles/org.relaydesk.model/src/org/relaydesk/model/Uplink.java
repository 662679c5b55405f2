// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.List;
import java.util.Optional;

import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.model.quantity.Cost;

/**
 * A connection to the Internet.
 *
 * @param networks the public address blocks that the provider routes to it
 */
public record Uplink(String name, Optional<String> provider, Optional<Located<Bandwidth>> down, Optional<Located<Bandwidth>> up,
		Optional<Located<TransferCap>> transfer, List<Located<Cidr>> networks, Optional<Cost> cost, String documentation, Origin origin)
		implements Documented {

	/** The slower direction, to which percentages refer; empty if neither is stated. */
	public Optional<Bandwidth> slower() {
		Optional<Bandwidth> downRate = down.map(Located::value);
		return up.map(Located::value).map(u -> downRate.map(u::min).orElse(u)).or(() -> downRate);
	}
}
