// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Severity;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactGenerator.Generation;
import org.relaydesk.artifacts.Generators;
import org.relaydesk.build.output.Rendered;
import org.relaydesk.build.output.TreeContent;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Snapshot;

/** Makes the artifacts of one phase. */
public record ArtifactBuild(Generators generators) {

	/**
	 * What came of it.
	 *
	 * @param artifacts those that were selected, sorted by path
	 * @param findings of the generators, and an error for each selected host that has no address yet
	 */
	public record Result(Snapshot snapshot, Selection selection, List<String> generators, List<Artifact> artifacts, List<Finding> findings) {

		public boolean hasErrors() {
			return findings.stream().anyMatch(Finding::isError);
		}

		/** As it shall be in the output folder. */
		public TreeContent content(Sources sources) {
			return new TreeContent(sources.digest(), snapshot.phase().map(Phase::name), generators,
					artifacts.parallelStream().map(Rendered::of).toList(), selection::covers);
		}
	}

	public Result run(Snapshot snapshot, Selection selection) {
		Generators chosen = selection.of(generators);
		Generation generation = chosen.generate(withoutPending(snapshot));
		List<Finding> findings = new ArrayList<>(pending(snapshot, selection));
		findings.addAll(generation.findings());
		List<Artifact> artifacts = generation.artifacts().stream().filter(artifact -> selection.coversPath(artifact.path().value())).toList();
		return new Result(snapshot, selection, chosen.all().stream().map(g -> g.description().id()).toList(), artifacts,
				findings.stream().sorted().toList());
	}

	/** A host without an address cannot be generated, though all others can. */
	private static Snapshot withoutPending(Snapshot snapshot) {
		return new Snapshot(snapshot.deployment(), snapshot.phase(), snapshot.hosts().stream().filter(host -> !isPending(host)).toList());
	}

	private static boolean isPending(DeployedHost host) {
		return host.host().pending().isPresent();
	}

	private static List<Finding> pending(Snapshot snapshot, Selection selection) {
		return snapshot.hosts().stream().filter(selection::includes).filter(ArtifactBuild::isPending).map(ArtifactBuild::pending)
				.flatMap(Optional::stream).toList();
	}

	private static Optional<Finding> pending(DeployedHost host) {
		return host.host().pending().map(reason -> Finding.of(FindingCode.ADDRESS_PENDING, reason.origin(),
				"host `" + host.path() + "` has no address yet (" + reason.value() + "): state it, or name the other libraries with --library")
				.withSeverity(Severity.ERROR));
	}
}
