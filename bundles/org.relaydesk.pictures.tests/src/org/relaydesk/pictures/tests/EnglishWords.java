// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.pictures.tests;

import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Uplink;
import org.relaydesk.pictures.topology.TopologyWords;

/** Words for topologies in tests. */
final class EnglishWords implements TopologyWords {

	@Override
	public String internet() {
		return "Internet";
	}

	@Override
	public String torNetwork() {
		return "Tor network";
	}

	@Override
	public String relay(DeployedRelay relay) {
		return relay.settings().role().value() + " relay";
	}

	@Override
	public String rates(Uplink uplink) {
		return uplink.slower().map(Object::toString).orElse("");
	}

	@Override
	public String libraries(int count) {
		return count + " libraries";
	}

	@Override
	public String noRelay() {
		return "no relay";
	}
}
