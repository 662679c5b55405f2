// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.Generators;
import org.relaydesk.artifacts.HostFolder;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Snapshot;

/**
 * What would be generated.
 *
 * @param phases of the rollout, by name
 * @param phase that is shown; empty only if the rollout has none
 * @param artifacts texts only, in the order of their paths
 */
record Preview(List<String> phases, String phase, List<Artifact.Text> artifacts) {

	/** Nothing can be shown. */
	static final Preview NONE = new Preview(List.of(), "", List.of());

	/** For the host at the cursor, or for all of them where the cursor is at none; in the phase named {@code wanted}, or else in the last. */
	static Preview of(Deployment deployment, Generators generators, String wanted, Optional<Place> cursor) {
		List<Snapshot> snapshots = deployment.snapshots();
		Snapshot snapshot = snapshots.stream().filter(s -> name(s).equals(wanted)).findFirst().orElse(snapshots.getLast());
		Optional<String> folder = cursor.flatMap(place -> hostAt(snapshot, place)).map(host -> HostFolder.of(host).path() + "/");
		List<Artifact.Text> texts = generators.generate(withoutPending(snapshot)).artifacts().stream()
				.filter(Artifact.Text.class::isInstance).map(Artifact.Text.class::cast)
				.filter(text -> folder.isEmpty() || text.path().value().startsWith(folder.get())).toList();
		return new Preview(snapshots.stream().map(Preview::name).toList(), name(snapshot), texts);
	}

	private static String name(Snapshot snapshot) {
		return snapshot.phase().map(Phase::name).orElse("");
	}

	/** The host whose declaration begins last before the cursor, in the cursor's file. */
	private static Optional<DeployedHost> hostAt(Snapshot snapshot, Place place) {
		return snapshot.hosts().stream()
				.filter(host -> host.host().origin().file().equals(place.path()) && host.host().origin().line() <= place.line())
				.max(Comparator.comparingInt(host -> host.host().origin().line()));
	}

	private static Snapshot withoutPending(Snapshot snapshot) {
		return new Snapshot(snapshot.deployment(), snapshot.phase(),
				snapshot.hosts().stream().filter(host -> host.host().pending().isEmpty()).toList());
	}
}
