// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.quantity.Cost;
import org.relaydesk.model.quantity.DataVolume;

/**
 * A machine that runs relays.
 *
 * @param addresses in the order of the text; empty while {@code pending}
 * @param pending why the address is not known yet; such a host can be checked, not generated
 * @param uplinks stated, or the only one whose networks hold the host's addresses; the first is the one that it uses of itself. Empty if it is not clear,
 *            which is a finding
 * @param starts the phase in which the host is set up; empty if the rollout has no phases
 */
public record Host(String name, Optional<OperatingSystem> system, Optional<DataVolume> memory, List<HostAddress> addresses,
		Optional<Located<String>> pending, Optional<Metrics> metrics, Optional<Located<String>> dnsName, List<Located<Uplink>> uplinks,
		Optional<Located<Firewall>> firewall, List<Relay> relays, Optional<Phase> starts, List<String> notes, Optional<Cost> cost,
		String documentation, Origin origin) implements Documented {

	/** The uplink that the host uses of itself. */
	public Optional<Uplink> uplink() {
		return uplinks.isEmpty() ? Optional.empty() : Optional.of(uplinks.getFirst().value());
	}

	/** The uplink over which an address of the host is reached: the one that the provider routes it to, or else the first. */
	public Optional<Uplink> uplink(HostAddress address) {
		for (Located<Uplink> uplink : uplinks) {
			if (uplink.value().routes(address.publicAddress())) {
				return Optional.of(uplink.value());
			}
		}
		return uplink();
	}

	/** The host's addresses of one family, in the order of the text. */
	public List<HostAddress> addresses(IpFamily family) {
		List<HostAddress> ofFamily = new ArrayList<>(addresses.size());
		for (HostAddress address : addresses) {
			if (address.address().family() == family) {
				ofFamily.add(address);
			}
		}
		return List.copyOf(ofFamily);
	}
}
