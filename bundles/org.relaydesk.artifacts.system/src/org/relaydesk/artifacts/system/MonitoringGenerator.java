// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.ArrayList;
import java.util.List;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.ArtifactPath;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.model.Snapshot;

/** What the operator's Prometheus and Grafana need to watch the relays, and the node exporter of each host that lets it be asked. */
public final class MonitoringGenerator implements ArtifactGenerator {

	private static final String ID = "monitoring";
	private static final String EXPORTER = "/etc/default/prometheus-node-exporter";
	private static final GeneratorDescription DESCRIPTION = new GeneratorDescription(ID, "Prometheus, alerts, Grafana dashboard, node exporter", true,
			List.of("monitoring/prometheus.yml", "monitoring/alerts.yml", "monitoring/dashboard.json", "hosts/LIBRARY/SITE/HOST" + EXPORTER),
			List.of("metrics", "allow tcp 9100", "at most … per month"), List.of());

	@Override
	public GeneratorDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Generation generate(Snapshot snapshot) {
		List<HostView> hosts = HostView.of(snapshot).toList();
		List<Artifact> artifacts = new ArrayList<>();
		if (hosts.stream().anyMatch(ScrapeTargets::isWatched)) {
			artifacts.add(file("prometheus.yml", ScrapeTargets.prometheus(hosts)));
			artifacts.add(file("alerts.yml", Alerts.of(hosts)));
			artifacts.add(file("dashboard.json", Lines.withHashComments().block(Texts.of("dashboard.json"))));
		}
		hosts.stream().filter(host -> ScrapeTargets.nodeExporter(host).isPresent()).map(MonitoringGenerator::exporter).forEach(artifacts::add);
		return Generation.of(artifacts);
	}

	private static Artifact exporter(HostView host) {
		Lines lines = host.file("The node exporter: where it listens, on the address that the firewall opens");
		var target = ScrapeTargets.nodeExporter(host).orElseThrow();
		return host.artifact(EXPORTER, ID, lines.line("ARGS=\"--web.listen-address=" + target.local() + "\"", target.origin()));
	}

	private static Artifact file(String name, Lines lines) {
		return lines.artifact(new ArtifactPath("monitoring/" + name), ID);
	}
}
