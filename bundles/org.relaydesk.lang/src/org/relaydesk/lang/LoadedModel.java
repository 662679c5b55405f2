// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang;

import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.Finding;
import org.relaydesk.model.Deployment;

/**
 * What the text of a folder says.
 *
 * @param deployment empty only if the folder has no rollout
 * @param complete whether all of the text could be read; otherwise parts are missing in the deployment, and analyses would complain of that
 * @param findings of syntax, names, values and lowering, sorted
 * @param absences those of the findings that say that something is nowhere in the folder: none while any of its text cannot be read
 */
public record LoadedModel(Optional<Deployment> deployment, boolean complete, List<Finding> findings, List<Finding> absences) {

	public LoadedModel {
		findings = List.copyOf(findings);
		absences = List.copyOf(absences);
	}

	/** The deployment if it is worth analysing. */
	public Optional<Deployment> completeDeployment() {
		return deployment.filter(whole -> complete);
	}

	/** Whether the deployment is complete and free of errors. Nothing may be generated from one that is not. */
	public boolean isSound() {
		return completeDeployment().isPresent() && findings.stream().noneMatch(Finding::isError);
	}
}
