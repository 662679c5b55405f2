// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall;

import java.util.List;

import org.relaydesk.analysis.packetfilter.PacketFilter;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.artifacts.HostFolder;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Rollout;
import org.relaydesk.model.Snapshot;

/** {@code etc/nftables.conf} of each host. */
public final class NftablesGenerator implements ArtifactGenerator {

	private static final GeneratorDescription DESCRIPTION = new GeneratorDescription("nftables", "Packet filter for nftables", true,
			List.of("hosts/LIBRARY/SITE/HOST/etc/nftables.conf"), List.of("manage", "allow tcp, udp", "limit per source", "isolate lan", "IPv4", "IPv6"),
			List.of());

	@Override
	public GeneratorDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Generation generate(Snapshot snapshot) {
		return Generation.of(snapshot.hosts().stream().map(host -> artifact(host, snapshot.rollout())).toList());
	}

	private static Artifact artifact(DeployedHost host, Rollout rollout) {
		return new NftablesPrinter(host, PacketFilter.of(host, rollout)).print()
				.artifact(HostFolder.of(host).file("etc/nftables.conf"), DESCRIPTION.id());
	}
}
