// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.torrc;

import org.relaydesk.analysis.listeners.Listeners;
import org.relaydesk.artifacts.PluggableTransports;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Transport;

/** What makes a relay a bridge: not listed in public, and disguised by a pluggable transport. */
final class BridgeSection implements Section {

	@Override
	public void write(DeployedRelay relay, Surroundings around, TorrcWriter torrc) {
		if (!relay.settings().isBridge()) {
			return;
		}
		torrc.section("A bridge");
		torrc.why("Its address is in no public list: for people whose network blocks Tor.", relay.settings().role().origin())
				.set("BridgeRelay", "1", relay.settings().role().origin());
		relay.settings().distribution().ifPresent(way -> torrc
				.why("How the Tor Project hands its address out.", way.origin()).setText("BridgeDistribution", way.value(), way.origin()));
		relay.settings().transports().stream().filter(PluggableTransports::isKnown).forEach(transport -> transport(transport, relay, torrc));
	}

	private static void transport(Transport transport, DeployedRelay relay, TorrcWriter torrc) {
		torrc.why("Makes the traffic look like nothing in particular. It listens on a port of its own, and asks Tor's extended ORPort on this host.",
				transport.origin());
		torrc.set("ServerTransportPlugin", transport.name() + " exec " + PluggableTransports.program(relay.host()), transport.origin());
		if (transport.port() != 0) {
			torrc.set("ServerTransportListenAddr", transport.name() + " " + listenAddress(relay) + ":" + transport.port(), transport.origin());
		}
		torrc.set("ExtORPort", "auto", transport.origin());
	}

	/** The program publishes the address that it listens on; behind a router it must be none, so that Tor's own takes its place (pt-spec). */
	private static String listenAddress(DeployedRelay relay) {
		HostAddress address = Listeners.transportAddress(relay).orElseThrow();
		return address.behind().isPresent() ? "0.0.0.0" : address.address().bracketed();
	}
}
