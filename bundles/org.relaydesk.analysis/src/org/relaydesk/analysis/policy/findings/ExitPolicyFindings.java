// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import java.util.List;

import org.relaydesk.analysis.Analysis;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.policy.ModelPolicies;
import org.relaydesk.model.Deployment;

/** Asks everything of every exit policy of a model, used or not. */
public final class ExitPolicyFindings implements Analysis {

	private static final List<PolicyAnalysis> QUESTIONS = List.of(
			new Family6Rules(),
			new HiddenRules(),
			new BaseHidden(),
			new ImplicitTail(),
			new Ipv6Missing(),
			new NotAnExit(),
			new SummaryDiffers(),
			new AbusePronePorts(),
			new Assertions());

	@Override
	public List<Finding> findings(Deployment deployment) {
		ModelPolicies policies = new ModelPolicies(deployment);
		return deployment.policies().stream().map(policy -> PolicyInUse.of(policy, policies))
				.flatMap(policy -> QUESTIONS.stream().flatMap(question -> question.findings(policy))).toList();
	}
}
