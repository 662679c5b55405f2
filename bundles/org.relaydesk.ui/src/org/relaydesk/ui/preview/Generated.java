// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preview;

import java.util.List;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.build.ArtifactBuild;
import org.relaydesk.build.Selection;
import org.relaydesk.model.Snapshot;

/** All artifacts of a model in one phase. They are made once: most moves of the cursor change nothing. */
record Generated(Snapshot snapshot, List<Artifact> artifacts) {

	static Generated of(Snapshot snapshot) {
		return new Generated(snapshot, new ArtifactBuild(GeneratorServices.installed()).run(snapshot, Selection.ALL).artifacts());
	}

	/** Whether these are the artifacts of that very model and phase. */
	boolean isOf(Snapshot other) {
		return snapshot.deployment() == other.deployment() && snapshot.phase().equals(other.phase());
	}
}
