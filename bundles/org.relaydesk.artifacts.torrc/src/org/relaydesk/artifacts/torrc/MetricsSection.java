// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.torrc;

import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.analysis.listeners.Clients;
import org.relaydesk.analysis.listeners.Listener;
import org.relaydesk.analysis.listeners.Listeners;
import org.relaydesk.analysis.listeners.Purpose;
import org.relaydesk.artifacts.torrc.TorrcWriter.Value;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Rollout;
import org.relaydesk.model.Source;
import org.relaydesk.model.net.Cidr;

/**
 * Figures for Prometheus. Tor dies of a malformed {@code MetricsPortPolicy} although it passes {@code --verify-config}, so its values are made of
 * address blocks alone.
 */
final class MetricsSection implements Section {

	@Override
	public void write(DeployedRelay relay, Surroundings around, TorrcWriter torrc) {
		List<Listener> listeners = Listeners.whenRunning(relay).stream().filter(l -> l.purpose() == Purpose.METRICS).toList();
		List<Value> allowed = listeners.stream().limit(1).flatMap(l -> sources(l.clients())).flatMap(source -> ranges(source, relay, around.rollout())).toList();
		List<Listener> useful = listeners.stream()
				.filter(l -> allowed.stream().anyMatch(a -> a.text().contains(":") == l.address().bracketed().startsWith("["))).toList();
		if (useful.isEmpty()) {
			return;
		}
		Origin origin = listeners.getFirst().origin();
		torrc.section("Monitoring");
		torrc.why("Prometheus reads the relay's figures here, and only from these networks. They are no business of anybody else.", origin);
		useful.forEach(listener -> torrc.set("MetricsPort", listener.local() + " prometheus", listener.origin()));
		torrc.setAll("MetricsPortPolicy", Stream.concat(allowed.stream(), Stream.of(new Value("reject *", "nobody else", origin))).toList());
	}

	private static Stream<Source> sources(Clients clients) {
		return switch (clients) {
			case Clients.Everywhere() -> Stream.empty();
			case Clients.From(List<Source> sources) -> sources.stream();
		};
	}

	private static Stream<Value> ranges(Source source, DeployedRelay relay, Rollout rollout) {
		DeployedHost host = new DeployedHost(relay.library(), relay.site(), relay.host(), List.of());
		String name = source instanceof Source.Named named ? named.name() + ", " : "";
		return host.ranges(source, rollout).stream().flatMap(List::stream)
				.map(range -> new Value("accept " + block(range), name + source.origin().fileAndLine(), source.origin()));
	}

	private static String block(Cidr range) {
		return range.first().bracketed() + (range.isHost() ? "" : "/" + range.prefix());
	}
}
