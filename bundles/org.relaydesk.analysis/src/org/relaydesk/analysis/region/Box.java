// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.region;

import java.util.Optional;

import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.PortRange;

/** A block of addresses times a range of ports; {@code toString} is {@code 198.51.100.0/24:80-81} or {@code [2001:db8::]/32:*}. */
public record Box(Cidr addresses, PortRange ports) {

	/** What is in both; empty if they are apart. */
	public Optional<Box> intersection(Box other) {
		if (!addresses.overlaps(other.addresses) || !ports.overlaps(other.ports)) {
			return Optional.empty();
		}
		Cidr inner = addresses.prefix() >= other.addresses.prefix() ? addresses : other.addresses;
		return Optional.of(new Box(inner, new PortRange(Math.max(ports.from(), other.ports.from()), Math.min(ports.to(), other.ports.to()))));
	}

	@Override
	public String toString() {
		return addresses.first().bracketed() + (addresses.isHost() ? "" : "/" + addresses.prefix()) + ":" + ports;
	}
}
