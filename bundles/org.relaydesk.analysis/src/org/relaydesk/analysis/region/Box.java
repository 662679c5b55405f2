// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.region;

import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.PortRange;

/** A block of addresses times a range of ports; {@code toString} is {@code 198.51.100.0/24:80-81} or {@code [2001:db8::]/32:*}. */
public record Box(Cidr addresses, PortRange ports) {

	@Override
	public String toString() {
		return addresses.first().bracketed() + (addresses.isHost() ? "" : "/" + addresses.prefix()) + ":" + ports;
	}
}
