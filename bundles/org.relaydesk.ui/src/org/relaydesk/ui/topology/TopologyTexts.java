// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.topology;

import static org.relaydesk.ui.Texts.text;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Located;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.pictures.topology.TopologyWords;

/** The words of a topology in the language of the workbench. */
final class TopologyTexts implements TopologyWords {

	@Override
	public String internet() {
		return text("topology.internet");
	}

	@Override
	public String torNetwork() {
		return text("topology.tor");
	}

	@Override
	public String relay(DeployedRelay relay) {
		String role = text("rollout.role." + relay.settings().role().value());
		return relay.settings().isRunning() ? role : role + ", " + text("rollout.paused");
	}

	@Override
	public String rates(Uplink uplink) {
		Optional<Bandwidth> down = uplink.down().map(Located::value);
		Optional<Bandwidth> up = uplink.up().map(Located::value);
		if (down.equals(up)) {
			return down.map(Bandwidth::toString).orElse("");
		}
		return Stream.concat(down.map(rate -> "\u2193 " + rate).stream(), up.map(rate -> "\u2191 " + rate).stream()).collect(Collectors.joining("  "));
	}

	@Override
	public String libraries(int count) {
		return text("topology.libraries", count);
	}

	@Override
	public String noRelay() {
		return text("topology.none");
	}
}
