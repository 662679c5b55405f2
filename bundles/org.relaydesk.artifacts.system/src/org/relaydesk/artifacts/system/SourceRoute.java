// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.model.Host;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Located;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;

/**
 * By which router what one address of a host sends leaves.
 *
 * @param rule priority of the rule, a number for each address
 * @param table number of the routing table, one for each uplink
 */
record SourceRoute(HostAddress address, Uplink uplink, Located<IpAddress> gateway, int rule, int table) {

	/** Before the main table, whose rule has 32766 (ip-rule(8)); the script keeps 7800 for itself. */
	private static final int FIRST = 7801;

	/** Those of a host with several uplinks, in the order of its addresses; none of a host with one. */
	static List<SourceRoute> of(HostView view) {
		Host host = view.deployed().host();
		List<SourceRoute> routes = new ArrayList<>();
		if (host.uplinks().size() < 2) {
			return routes;
		}
		List<Uplink> uplinks = host.uplinks().stream().map(Located::value).toList();
		for (HostAddress address : host.addresses()) {
			Optional<Uplink> uplink = host.uplink(address);
			uplink.flatMap(u -> u.gateway(address.address().family())).ifPresent(gateway -> routes.add(new SourceRoute(address, uplink.get(), gateway,
					FIRST + routes.size(), FIRST + uplinks.indexOf(uplink.get()))));
		}
		return routes;
	}

	/** {@code 4 7801 7801 192.0.2.10 192.0.2.9}, as the script reads it. */
	String line() {
		int version = address.address().family() == IpFamily.IPV4 ? 4 : 6;
		return String.join(" ", Integer.toString(version), Integer.toString(rule), Integer.toString(table), address.address().toString(),
				gateway.value().toString());
	}
}
