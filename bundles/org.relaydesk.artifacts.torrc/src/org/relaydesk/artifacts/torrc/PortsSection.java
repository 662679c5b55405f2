// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.torrc;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.listeners.Listener;
import org.relaydesk.analysis.listeners.Listeners;
import org.relaydesk.analysis.listeners.Purpose;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;

/** Where the relay is reached, and from where it connects. Tor publishes one ORPort of each family: the first. */
final class PortsSection implements Section {

	@Override
	public void write(DeployedRelay relay, Surroundings around, TorrcWriter torrc) {
		torrc.section("Where it is");
		List<Listener> orPorts = orPorts(relay).toList();
		List<Listener> published = Arrays.stream(IpFamily.values())
				.flatMap(family -> orPorts.stream().filter(l -> l.address().family() == family).limit(1)).toList();
		List<Listener> direct = published.stream().filter(listener -> !listener.isForwarded()).toList();
		if (!direct.isEmpty()) {
			torrc.why("The rest of the Tor network reaches it here.", direct.getFirst().origin());
			direct.forEach(listener -> torrc.set("ORPort", listener.local().toString(), listener.origin()));
		}
		published.stream().filter(Listener::isForwarded).forEach(listener -> forwardedPort(listener, torrc));
		orPorts.stream().filter(listener -> !published.contains(listener)).forEach(listener -> torrc
				.why("Also open, but not published: Tor announces one port of each family.", listener.origin())
				.set("ORPort", listener.local() + " NoAdvertise", listener.origin()));
		addresses(relay, published, torrc);
		outbound(relay, torrc);
		torrc.why("A relay is no client: nothing on this host browses through it.").set("SocksPort", "0");
	}

	static Stream<Listener> orPorts(DeployedRelay relay) {
		return Listeners.whenRunning(relay).stream().filter(l -> l.purpose() == Purpose.OR_PORT);
	}

	/** Both lines name an address: a bare port would be superseded by an explicit one of the same number (tor refuses that). */
	private static void forwardedPort(Listener listener, TorrcWriter torrc) {
		torrc.why("The router forwards " + listener.published() + " to " + listener.local() + " here: the first is published, the second listens.",
				listener.origin());
		torrc.set("ORPort", listener.published() + " NoListen", listener.origin());
		torrc.set("ORPort", listener.local() + " NoAdvertise", listener.origin());
	}

	private static void addresses(DeployedRelay relay, List<Listener> published, TorrcWriter torrc) {
		Origin first = addressOrigin(relay, published.getFirst().address());
		torrc.why("Stated, so that Tor need not guess which address is its own.", first);
		published.forEach(l -> torrc.set("Address", l.published().address().toString(), addressOrigin(relay, l.address())));
	}

	/** One source address of each family: as stated, or else the relay's own, so that checks and firewalls know it. */
	private static void outbound(DeployedRelay relay, TorrcWriter torrc) {
		List<Outbound> sources = Arrays.stream(IpFamily.values()).flatMap(family -> outbound(relay, family).stream()).toList();
		if (!sources.isEmpty()) {
			torrc.why("Its connections leave from here, whatever other addresses the host may have.", sources.getFirst().origin());
			sources.forEach(source -> torrc.set("OutboundBindAddress", source.address().bracketed(), source.origin()));
		}
	}

	private record Outbound(IpAddress address, Origin origin) {
	}

	private static Optional<Outbound> outbound(DeployedRelay relay, IpFamily family) {
		for (Located<IpAddress> stated : relay.settings().outbound()) {
			if (stated.value().family() == family) {
				return Optional.of(new Outbound(stated.value(), stated.origin()));
			}
		}
		for (HostAddress own : relay.addresses()) {
			if (own.address().family() == family) {
				return Optional.of(new Outbound(own.address(), own.origin()));
			}
		}
		return Optional.empty();
	}

	private static Origin addressOrigin(DeployedRelay relay, IpAddress address) {
		return relay.host().addresses().stream().filter(a -> a.address().equals(address)).findFirst().orElseThrow().origin();
	}
}
