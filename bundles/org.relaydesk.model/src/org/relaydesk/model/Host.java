// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

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
 * @param uplink stated, or the only one whose networks hold the host's addresses
 * @param starts the phase in which the host is set up; empty if the rollout has no phases
 */
public record Host(String name, Optional<OperatingSystem> system, Optional<DataVolume> memory, List<HostAddress> addresses,
		Optional<Located<String>> pending, Optional<Metrics> metrics, Optional<Located<String>> dnsName, Optional<Located<Uplink>> uplink,
		Optional<Located<Firewall>> firewall, List<Relay> relays, Optional<Phase> starts, List<String> notes, Optional<Cost> cost,
		String documentation, Origin origin) implements Documented {

	/** The host's addresses of one family, in the order of the text. */
	public List<HostAddress> addresses(IpFamily family) {
		return addresses.stream().filter(a -> a.address().family() == family).toList();
	}
}
