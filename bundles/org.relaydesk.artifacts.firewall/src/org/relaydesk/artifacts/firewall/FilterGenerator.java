// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall;

import java.util.List;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Snapshot;

/** Prints the packet filter of each host in the words of one program. */
abstract sealed class FilterGenerator implements ArtifactGenerator permits NftablesGenerator, IptablesGenerator, PfGenerator {

	/** What every printer of packet filters can express, in words of the language. */
	private static final List<String> FEATURES = List.of("manage", "allow tcp, udp", "limit per source", "isolate lan", "IPv4", "IPv6");

	private final GeneratorDescription description;
	private final List<HostFile> files;

	FilterGenerator(String id, String title, boolean onByDefault, HostFile... files) {
		this.files = List.of(files);
		this.description = new GeneratorDescription(id, title, onByDefault,
				this.files.stream().map(file -> "hosts/LIBRARY/SITE/HOST/" + file.path()).toList(), FEATURES, List.of());
	}

	@Override
	public final GeneratorDescription description() {
		return description;
	}

	@Override
	public final Generation generate(Snapshot snapshot) {
		return Generation.of(files.stream().flatMap(file -> snapshot.hosts().stream().map(host -> artifact(file, host, snapshot))).toList());
	}

	private Artifact artifact(HostFile file, DeployedHost host, Snapshot snapshot) {
		return file.of(host, snapshot.rollout(), description.id());
	}
}
