// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.policy.RuleExpansion;
import org.relaydesk.analysis.policy.RuleSource;
import org.relaydesk.analysis.policy.TorRule;
import org.relaydesk.analysis.region.FirstMatch;
import org.relaydesk.analysis.region.Ports;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/** A policy that leaves something over: tor's default policy decides it, and opens nearly every port. */
final class ImplicitTail implements PolicyAnalysis {

	@Override
	public Stream<Finding> findings(PolicyInUse policy) {
		Set<IpFamily> families = EnumSet.copyOf(policy.families());
		families.retainAll(RuleExpansion.openFamilies(RuleExpansion.of(policy.policy())));
		if (Ipv6Missing.saysNothingOfIpv6(policy.policy())) {
			families.remove(IpFamily.IPV6);
		}
		List<PortRange> opened = opened(policy, families);
		String name = policy.policy().name();
		return opened.isEmpty() ? Stream.empty() : Stream.of(policy.finding(FindingCode.EXIT_POLICY_IMPLICIT_TAIL, families.size() == 1
				? text("exit-policy.implicit-tail.one-family", name, Ports.text(opened), families.iterator().next())
				: text("exit-policy.implicit-tail", name, Ports.text(opened))));
	}

	private static List<PortRange> opened(PolicyInUse policy, Set<IpFamily> families) {
		List<TorRule> rules = policy.complete().rules();
		var tail = FirstMatch.where(rules.stream().map(TorRule::box).toList(),
				i -> i < rules.size() && rules.get(i).source() == RuleSource.Tor.DEFAULT_TAIL && rules.get(i).accepts());
		return Ports.join(families.stream().flatMap(family -> tail.ports(family).stream()).toList());
	}
}
