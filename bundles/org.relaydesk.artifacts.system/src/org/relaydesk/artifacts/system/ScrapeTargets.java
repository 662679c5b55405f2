// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.listeners.Endpoint;
import org.relaydesk.analysis.listeners.Listener;
import org.relaydesk.analysis.listeners.Purpose;
import org.relaydesk.artifacts.Escape;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Origin;
import org.relaydesk.model.net.IpFamily;

/** What Prometheus asks: the relays' own figures, and those of their hosts. Paused relays are not asked: nothing is wrong when they are silent. */
final class ScrapeTargets {

	/** The node exporter's customary port. */
	private static final int NODE_EXPORTER_PORT = 9100;

	/** A place to ask. */
	record Target(Endpoint local, Endpoint asked, Origin origin) {
	}

	private ScrapeTargets() {
	}

	static boolean isWatched(HostView host) {
		return nodeExporter(host).isPresent() || host.running().stream().anyMatch(relay -> metrics(host, relay).isPresent());
	}

	/** Where a relay's figures are asked for: IPv4 if it has them there. */
	static Optional<Target> metrics(HostView host, DeployedRelay relay) {
		return host.listeners(Purpose.METRICS).stream().filter(l -> l.relay().filter(relay::equals).isPresent())
				.filter(l -> l.address().family() == IpFamily.IPV4).findFirst().map(ScrapeTargets::target);
	}

	private static Target target(Listener listener) {
		return new Target(listener.local(), listener.published(), listener.origin());
	}

	/** Where the host's figures are asked for, if its firewall lets anybody ask. */
	static Optional<Target> nodeExporter(HostView host) {
		return host.deployed().host().firewall().flatMap(firewall -> firewall.value().tcpAllowance(NODE_EXPORTER_PORT))
				.map(allowance -> new Target(new Endpoint(host.mainAddress().address(), NODE_EXPORTER_PORT),
						new Endpoint(host.mainAddress().publicAddress(), NODE_EXPORTER_PORT), allowance.origin()));
	}

	static Lines prometheus(List<HostView> hosts) {
		Lines lines = Lines.withHashComments().comment("Prometheus for the relays of " + hosts.getFirst().rollout().label() + ". Made by Relay Desk.");
		lines.comment("Runs on a machine of the networks that the model lets ask for metrics.").block("""

				global:
				  scrape_interval: 1m
				  evaluation_interval: 1m

				rule_files:
				  - alerts.yml

				scrape_configs:
				  - job_name: tor
				    static_configs:
				""");
		hosts.forEach(host -> host.running().forEach(relay -> metrics(host, relay).ifPresent(target -> relay(host, relay, target, lines))));
		lines.block("""
				  - job_name: node
				    static_configs:
				""");
		hosts.forEach(host -> nodeExporter(host).ifPresent(target -> target(target, lines, "library", host.library().name(), "host", host.name())));
		return lines;
	}

	private static void relay(HostView host, DeployedRelay relay, Target target, Lines lines) {
		target(target, lines, "relay", relay.nickname(), "role", relay.settings().role().value().toString(), "library", host.library().name(), "host",
				host.name());
	}

	private static void target(Target target, Lines lines, String... labels) {
		lines.line("      - targets: [" + Escape.quoted(target.asked().toString()) + "]", target.origin()).line("        labels:");
		for (int i = 0; i < labels.length; i += 2) {
			lines.line("          " + labels[i] + ": " + Escape.quoted(labels[i + 1]), target.origin());
		}
	}
}
