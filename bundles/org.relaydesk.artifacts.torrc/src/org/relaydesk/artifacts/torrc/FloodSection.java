// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.torrc;

import org.relaydesk.model.DeployedRelay;

/**
 * Nothing but words: the defences against floods are Tor's, and the directory authorities strengthen them for the whole network at once. An option
 * here would take the relay out of that.
 */
final class FloodSection implements Section {

	@Override
	public void write(DeployedRelay relay, Surroundings around, TorrcWriter torrc) {
		torrc.section("Against floods");
		torrc.why("No DoS... option stands here on purpose: Tor limits circuits, connections and streams of one client as the directory authorities advise"
				+ " for the whole network, and so it can be strengthened in an attack. The packet filter stops what is faster than any client.");
	}
}
