// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.List;
import java.util.Optional;

import org.relaydesk.model.net.IpAddress;

/** A relay in one phase, with what it belongs to. */
public record DeployedRelay(Library library, Site site, Host host, Relay relay, RelaySettings settings) {

	/** The relay's nickname in the Tor network, and the name of its instance on the host. */
	public String nickname() {
		return settings.nickname().value();
	}

	/** The uplink that carries this relay: that of the first of its addresses. */
	public Optional<Uplink> uplink() {
		List<HostAddress> addresses = addresses();
		return addresses.isEmpty() ? host.uplink() : host.uplink(addresses.getFirst());
	}

	/** The host's addresses that this relay uses: those that it names, or else all of them. */
	public List<HostAddress> addresses() {
		if (settings.addresses().isEmpty()) {
			return host.addresses();
		}
		List<IpAddress> chosen = settings.addresses().stream().map(Located::value).toList();
		return host.addresses().stream().filter(a -> chosen.contains(a.address())).toList();
	}
}
