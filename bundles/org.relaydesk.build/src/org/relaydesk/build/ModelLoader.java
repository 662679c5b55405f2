// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build;

import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.Finding;
import org.relaydesk.lang.SourceText;
import org.relaydesk.model.Deployment;

/** Turns the texts of a project into a deployment. */
@FunctionalInterface
public interface ModelLoader {

	Model load(List<SourceText> texts);

	/**
	 * @param deployment empty if the texts have mistakes that leave nothing to analyse
	 * @param findings of syntax, names and values
	 */
	record Model(Optional<Deployment> deployment, List<Finding> findings) {
	}
}
