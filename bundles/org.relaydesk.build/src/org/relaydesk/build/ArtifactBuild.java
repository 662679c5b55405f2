// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.MessageBundle;
import org.relaydesk.analysis.Severity;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.Generators;
import org.relaydesk.build.output.Delivery;
import org.relaydesk.build.output.Rendered;
import org.relaydesk.build.output.TreeContent;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Snapshot;

/** Makes the artifacts of one phase. */
public record ArtifactBuild(Generators generators) {

	private static final MessageBundle TEXTS = new MessageBundle(ArtifactBuild.class);

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
			return ArtifactBuild.content(sources, snapshot, generators, selection,
					taker -> artifacts.parallelStream().map(Rendered::of).forEach(taker));
		}
	}

	/** Makes all of it. */
	public Result run(Snapshot snapshot, Selection selection) {
		List<Artifact> artifacts = Collections.synchronizedList(new ArrayList<>());
		List<Finding> findings = run(snapshot, selection, artifacts::add);
		return new Result(snapshot, selection, ids(selection), artifacts.stream().sorted(Comparator.comparing(Artifact::path)).toList(), findings);
	}

	/**
	 * The same as it shall be in the output folder, made while it is written.
	 *
	 * @param judge is told the findings when all is made, and throws a {@link java.util.concurrent.CancellationException} if nothing may be written
	 */
	public TreeContent content(Sources sources, Snapshot snapshot, Selection selection, Consumer<List<Finding>> judge) {
		return content(sources, snapshot, ids(selection), selection,
				taker -> judge.accept(run(snapshot, selection, artifact -> taker.accept(Rendered.of(artifact)))));
	}

	private static TreeContent content(Sources sources, Snapshot snapshot, List<String> generators, Selection selection, Delivery files) {
		return new TreeContent(sources.digest(), snapshot.phase().map(Phase::name), generators, files, selection::covers);
	}

	private List<Finding> run(Snapshot snapshot, Selection selection, Consumer<Artifact> taker) {
		List<Finding> findings = new ArrayList<>(pending(snapshot, selection));
		findings.addAll(selection.of(generators).generate(withoutPending(snapshot), artifact -> {
			if (selection.coversPath(artifact.path().value())) {
				taker.accept(artifact);
			}
		}));
		return findings.stream().sorted().toList();
	}

	private List<String> ids(Selection selection) {
		return selection.of(generators).all().stream().map(g -> g.description().id()).toList();
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
				TEXTS.text("address.pending", host.path(), reason.value()))
				.withSeverity(Severity.ERROR));
	}
}
