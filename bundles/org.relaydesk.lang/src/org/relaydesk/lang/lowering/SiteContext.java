// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.relaydesk.lang.relay.UplinkDeclaration;
import org.relaydesk.model.Network;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Uplink;

/**
 * What a host needs to know of its site.
 *
 * @param starts the phase before which nothing here is set up
 */
record SiteContext(String name, Map<UplinkDeclaration, Uplink> uplinks, List<Network> lans, Optional<Phase> starts) {
}
