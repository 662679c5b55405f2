// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang;

import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.Finding;
import org.relaydesk.model.Deployment;

/**
 * What the text of a folder says.
 *
 * @param deployment empty only if the folder has no rollout; while there are errors, what cannot be read is missing in it
 * @param findings of syntax, names, values and lowering, sorted
 */
public record LoadedModel(Optional<Deployment> deployment, List<Finding> findings) {

	public LoadedModel {
		findings = List.copyOf(findings);
	}

	/** Whether the deployment is the whole of what the text means. Nothing may be generated from one that is not. */
	public boolean isSound() {
		return deployment.isPresent() && findings.stream().noneMatch(Finding::isError);
	}
}
