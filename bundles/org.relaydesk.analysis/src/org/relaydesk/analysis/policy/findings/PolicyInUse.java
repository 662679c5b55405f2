// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import java.util.List;
import java.util.Set;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.policy.EffectivePolicy;
import org.relaydesk.analysis.policy.ModelPolicies;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.ExitPolicy;
import org.relaydesk.model.net.IpFamily;

/**
 * An exit policy, who uses it, and what it comes to.
 *
 * @param users the exits that use it in some phase
 * @param families that it is about; see {@link ModelPolicies#families}
 * @param complete the rules as tor reads them, without what differs from relay to relay
 */
record PolicyInUse(ExitPolicy policy, List<DeployedRelay> users, Set<IpFamily> families, EffectivePolicy complete) {

	static PolicyInUse of(ExitPolicy policy, ModelPolicies policies) {
		return new PolicyInUse(policy, policies.users(policy), policies.families(policy), policies.subject(policy).complete());
	}

	/** A finding on the policy's name. */
	Finding finding(FindingCode code, Message message) {
		return Finding.of(code, policy.origin(), message);
	}
}
