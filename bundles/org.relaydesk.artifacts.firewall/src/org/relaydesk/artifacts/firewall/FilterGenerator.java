// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.MessageBundle;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.artifacts.PartwiseGenerator;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Snapshot;

/** Prints the packet filter of each host in the words of one program. */
abstract sealed class FilterGenerator implements PartwiseGenerator permits NftablesGenerator, IptablesGenerator, PfGenerator {

	private static final MessageBundle TEXTS = new MessageBundle(FilterGenerator.class, "generators");
	/** What every printer of packet filters can express. */
	private static final List<Message> FEATURES = GeneratorDescription.words("manage", "allow tcp, udp", TEXTS.text("limit"), "isolate lan", "IPv4", "IPv6");

	private final GeneratorDescription description;
	private final List<HostFile> files;

	/** @param refuses names of texts: what it reports instead of printing it, see {@link #refusal} */
	FilterGenerator(String id, boolean onByDefault, List<String> refuses, HostFile... files) {
		this.files = List.of(files);
		this.description = new GeneratorDescription(id, TEXTS.text(id), onByDefault, this.files.stream().map(file -> "hosts/LIBRARY/SITE/HOST/" + file.path()).toList(),
				FEATURES, refuses.stream().map(key -> TEXTS.text(key)).toList());
	}

	@Override
	public final GeneratorDescription description() {
		return description;
	}

	@Override
	public final Stream<Generation> parts(Snapshot snapshot) {
		return snapshot.hosts().stream().map(host -> refusal(host).map(finding -> new Generation(List.of(), List.of(finding)))
				.orElseGet(() -> Generation.of(files(host, snapshot))));
	}

	private List<Artifact> files(DeployedHost host, Snapshot snapshot) {
		return files.stream().map(file -> file.of(host, snapshot.rollout(), description.id())).toList();
	}

	/** Why the program cannot filter as this host needs it; empty if it can. */
	Optional<Finding> refusal(DeployedHost host) {
		return Optional.empty();
	}
}
