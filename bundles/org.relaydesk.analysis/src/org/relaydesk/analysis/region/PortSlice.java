// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.region;

import org.relaydesk.model.net.PortRange;

/** Neighbouring ports that share one set of addresses. */
public record PortSlice(PortRange ports, AddressSet addresses) {
}
