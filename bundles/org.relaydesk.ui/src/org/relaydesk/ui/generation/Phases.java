// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.generation;

import java.util.List;

import org.eclipse.core.resources.IProject;
import org.relaydesk.model.Phase;
import org.relaydesk.ui.editor.Models;

/** The phases of a project, to choose from. */
public final class Phases {

	private Phases() {
	}

	/** Names in the order of time, as the editor's language service has read them last; empty as long as it has not. */
	public static List<String> of(IProject project) {
		return Models.of(project).flatMap(model -> model.deployment()).stream().flatMap(found -> found.rollout().phases().stream()).map(Phase::name).toList();
	}
}
