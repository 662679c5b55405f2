// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.analysis.budget.EffectiveBudgets;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactPath;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.artifacts.PartwiseGenerator;
import org.relaydesk.model.Snapshot;

/** What the operator's Prometheus and Grafana need to watch the relays, and the node exporter of each host that lets it be asked. */
public final class MonitoringGenerator implements PartwiseGenerator {

	private static final String ID = "monitoring";
	private static final String EXPORTER = "/etc/default/prometheus-node-exporter";
	private static final GeneratorDescription DESCRIPTION = new GeneratorDescription(ID, GeneratorTexts.text(ID), true,
			List.of("monitoring/prometheus.yml", "monitoring/alerts.yml", "monitoring/dashboard.json", "hosts/LIBRARY/SITE/HOST" + EXPORTER),
			GeneratorDescription.words("metrics", "allow tcp 9100", "at most … per month"), List.of());

	@Override
	public GeneratorDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Stream<Generation> parts(Snapshot snapshot) {
		List<HostView> hosts = HostView.of(snapshot).toList();
		List<Artifact> exporters = hosts.stream().filter(host -> ScrapeTargets.nodeExporter(host).isPresent()).map(MonitoringGenerator::exporter).toList();
		return Stream.of(overall(hosts, snapshot), Generation.of(exporters));
	}

	/** The files of the whole rollout, if there is anything to watch. */
	private static Generation overall(List<HostView> hosts, Snapshot snapshot) {
		if (hosts.stream().noneMatch(ScrapeTargets::isWatched)) {
			return Generation.of(List.of());
		}
		return Generation.of(List.of(file("prometheus.yml", ScrapeTargets.prometheus(hosts)), file("alerts.yml", Alerts.of(hosts, EffectiveBudgets.of(snapshot))),
				file("dashboard.json", Lines.withHashComments().block(Texts.of("dashboard.json")))));
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
