// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.List;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.region.AddressSet;
import org.relaydesk.analysis.region.EndpointSet;
import org.relaydesk.analysis.region.Ports;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/**
 * Ports that a policy opens to the same addresses: the policy as documents tell it.
 *
 * @param ports in ascending order
 * @param addresses to which they are open
 * @param scope the same in words: {@code everyone}, {@code everyone but 198.51.100.0/24}, or networks
 */
public record OpenPorts(List<PortRange> ports, AddressSet addresses, Message scope) {

	/** The groups of one family, in the order of their lowest port. */
	public static List<OpenPorts> of(EffectivePolicy policy, IpFamily family) {
		EndpointSet accepted = policy.accepted();
		AddressSet everyone = accepted.addresses(family);
		return accepted.portsByAddresses(family).entrySet().stream()
				.map(group -> new OpenPorts(group.getValue(), group.getKey(), Scope.of(group.getKey(), everyone).text())).toList();
	}

	/** {@code 80,443 to everyone}. */
	public Message text() {
		return PolicyTexts.text("open-ports", Ports.text(ports), scope);
	}
}
