// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.relaydesk.analysis.policy.RuleExpansion;
import org.relaydesk.analysis.policy.TorRule;
import org.relaydesk.analysis.region.Ports;
import org.relaydesk.model.ExitPolicy;
import org.relaydesk.model.Origin;
import org.relaydesk.model.PolicyRule;
import org.relaydesk.model.net.PortRange;

/** A rule as it was written at one place: with a list of ports it is several of Tor's. {@code toString} is like {@code accept *:80,443}. */
record Statement(Origin origin, List<PolicyRule> rules) {

	/** The own rules of a policy. */
	static List<Statement> of(ExitPolicy policy) {
		Map<Origin, List<PolicyRule>> byPlace = policy.rules().stream()
				.collect(Collectors.groupingBy(PolicyRule::origin, LinkedHashMap::new, Collectors.toList()));
		return byPlace.entrySet().stream().map(entry -> new Statement(entry.getKey(), entry.getValue())).toList();
	}

	PolicyRule.Action action() {
		return rules.getFirst().action();
	}

	/** What tor makes of it; empty if tor drops it. */
	List<TorRule> expansion() {
		return rules.stream().flatMap(rule -> RuleExpansion.of(rule).stream()).toList();
	}

	@Override
	public String toString() {
		PolicyRule first = rules.getFirst();
		List<PortRange> ports = rules.stream().map(PolicyRule::ports).toList();
		return first.action() + (first.six() ? "6 " : " ") + first.address() + ":" + (ports.contains(PortRange.ALL) ? "*" : Ports.text(ports));
	}
}
