// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.live;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.relaydesk.lang.ide.diagnostics.CheckedFolder;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Library;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Snapshot;
import org.relaydesk.ui.editor.Models;

/**
 * What the views show something of: the model of the project that is being edited, in the chosen phase.
 *
 * @param place of the cursor
 * @param snapshot in the chosen phase; in the last one, where none is chosen or the chosen one is gone
 */
public record Situation(Place place, Snapshot snapshot) {

	/** Empty while the project has no model that can be read. */
	static Optional<Situation> at(Place place) {
		IProject project = place.file().getProject();
		return Models.of(project).flatMap(CheckedFolder::deployment).map(deployment -> new Situation(place, snapshot(deployment, PhaseChoice.of(project))));
	}

	private static Snapshot snapshot(Deployment deployment, String phase) {
		List<Snapshot> snapshots = deployment.snapshots();
		return snapshots.stream().filter(snapshot -> name(snapshot).equals(phase)).findFirst().orElse(snapshots.getLast());
	}

	private static String name(Snapshot snapshot) {
		return snapshot.phase().map(Phase::name).orElse("");
	}

	public IProject project() {
		return place.file().getProject();
	}

	public Deployment deployment() {
		return snapshot.deployment();
	}

	/** The names of all phases, in order. */
	public List<String> phases() {
		return deployment().rollout().phases().stream().map(Phase::name).toList();
	}

	/** The chosen phase's name; empty if the rollout has none. */
	public String phase() {
		return name(snapshot);
	}

	/** The library around the cursor. */
	public Optional<Library> library() {
		return deployment().libraries().stream().filter(library -> place.isWithin(library.origin())).findFirst();
	}

	/** The host around the cursor, if it has started. */
	public Optional<DeployedHost> host() {
		return snapshot.hosts().stream().filter(host -> place.isWithin(host.host().origin())).findFirst();
	}

	/** The relay around the cursor, if it has started and is not retired. */
	public Optional<DeployedRelay> relay() {
		return snapshot.relays().filter(relay -> place.isWithin(relay.relay().origin())).findFirst();
	}
}
