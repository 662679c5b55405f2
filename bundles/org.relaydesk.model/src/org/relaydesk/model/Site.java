// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.List;
import java.util.Optional;

import org.relaydesk.model.net.Cidr;

/**
 * A building with its uplinks, local networks and hosts.
 *
 * @param lans the library's own networks, which relays never reach
 * @param vendorTrusted addresses by which subscription databases recognise the library
 */
public record Site(String name, Optional<String> title, List<Uplink> uplinks, List<Network> lans, List<Located<Cidr>> vendorTrusted, List<Host> hosts,
		String documentation, Origin origin) implements Documented {

	public Optional<Network> lan(String wanted) {
		return Network.named(wanted, lans);
	}

	/** The title, or else the name. */
	public String label() {
		return title.orElse(name);
	}
}
