// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.List;
import java.util.Optional;

import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.model.quantity.Cost;

/**
 * A connection to the Internet.
 *
 * @param networks the public address blocks that the provider routes to it
 * @param gateways the provider's routers, or the library's own in front of it: one a family at most; only hosts with several uplinks need them
 */
public record Uplink(String name, Optional<String> provider, Optional<Located<Bandwidth>> down, Optional<Located<Bandwidth>> up,
		Optional<Located<TransferCap>> transfer, List<Located<Cidr>> networks, List<Located<IpAddress>> gateways, Optional<Cost> cost, String documentation, Origin origin)
		implements Documented {

	/** Whether the provider routes this public address to it. */
	public boolean routes(IpAddress address) {
		for (Located<Cidr> network : networks) {
			if (network.value().contains(address)) {
				return true;
			}
		}
		return false;
	}

	/** The router of one family, if it is stated. */
	public Optional<Located<IpAddress>> gateway(IpFamily family) {
		return gateways.stream().filter(gateway -> gateway.value().family() == family).findFirst();
	}

	/** The slower direction, to which percentages refer; empty if neither is stated. */
	public Optional<Bandwidth> slower() {
		if (down.isEmpty() || up.isEmpty()) {
			return (down.isEmpty() ? up : down).map(Located::value);
		}
		return Optional.of(up.get().value().min(down.get().value()));
	}
}
