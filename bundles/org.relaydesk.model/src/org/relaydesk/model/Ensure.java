// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.List;

import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.PortRange;

/**
 * An assertion about an exit policy, to be proved for all addresses and ports.
 *
 * @param except addresses that are taken out of the targets
 */
public record Ensure(PolicyRule.Action verdict, List<Target> targets, List<Located<Cidr>> except, Origin origin) {

	/** Addresses and ports; a missing port means all. */
	public record Target(AddressPattern address, List<PortRange> ports, Origin origin) {
	}
}
