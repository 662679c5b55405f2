// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall;

import java.util.List;
import java.util.function.BiFunction;

import org.relaydesk.analysis.packetfilter.PacketFilter;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactGenerator.Generation;
import org.relaydesk.artifacts.HostFolder;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Snapshot;

/** One file a host, printed from the host's packet filter. */
record HostFilters(String generator, String pathOnHost, BiFunction<DeployedHost, PacketFilter, Lines> printer) {

	List<Artifact> of(Snapshot snapshot) {
		return snapshot.hosts().stream().<Artifact>map(host -> printer.apply(host, PacketFilter.of(host, snapshot.rollout()))
				.artifact(HostFolder.of(host).file(pathOnHost), generator)).toList();
	}

	Generation generate(Snapshot snapshot) {
		return Generation.of(of(snapshot));
	}
}
