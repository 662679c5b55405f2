// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.policy.RelayPolicy;
import org.relaydesk.analysis.policy.RuleExpansion;
import org.relaydesk.analysis.policy.TorRule;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.ExitPolicy;
import org.relaydesk.model.net.IpFamily;

/** Rules for IPv4 alone, on a host that has IPv6 as well. */
final class Ipv6Missing implements PolicyAnalysis {

	@Override
	public Stream<Finding> findings(PolicyInUse policy) {
		List<DeployedRelay> users = policy.users().stream().filter(RelayPolicy::hasIpv6).toList();
		if (users.isEmpty() || !saysNothingOfIpv6(policy.policy())) {
			return Stream.empty();
		}
		DeployedRelay first = users.getFirst();
		return Stream.of(policy.finding(FindingCode.EXIT_POLICY_IPV6_MISSING, text("exit-policy.ipv6-missing", policy.policy().name(),
				first.host().name(), first.relay().name())).withRelated(users.stream().map(Places::related).toList()));
	}

	/** Whether there are rules, and all are for IPv4; tor's reduced policy at the end speaks of both families. */
	static boolean saysNothingOfIpv6(ExitPolicy policy) {
		List<TorRule> rules = RuleExpansion.of(policy);
		return !rules.isEmpty() && !policy.endsReduced() && rules.stream().allMatch(rule -> rule.family() == IpFamily.IPV4);
	}
}
