// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.relaydesk.model.AddressPattern;
import org.relaydesk.model.ExitPolicy;
import org.relaydesk.model.PolicyRule;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpFamily;

/** What tor makes of a rule of the model: one rule for each family and network; none where tor drops the rule. */
public final class RuleExpansion {

	private RuleExpansion() {
	}

	/** The rules of a policy and of what it extends, without any tail. */
	public static List<TorRule> of(ExitPolicy policy) {
		return policy.allRules().stream().flatMap(rule -> of(rule).stream()).toList();
	}

	/** Empty if the rule names IPv4 addresses, or {@code private}, under {@code accept6} or {@code reject6}. */
	public static List<TorRule> of(PolicyRule rule) {
		RuleSource source = new RuleSource.Stated(rule.origin());
		return switch (rule.address()) {
			case AddressPattern.Private() -> rule.six() ? List.of() : PrivateNetworks.rules(rule.action(), rule.ports(), source);
			case AddressPattern.Everything() -> families(rule).map(f -> everything(rule, f, source)).toList();
			case AddressPattern.EverythingOf(IpFamily family) -> families(rule).filter(family::equals).map(f -> everything(rule, f, source)).toList();
			case AddressPattern.Block(Cidr range) -> families(rule).filter(f -> f == range.family())
					.map(f -> TorRule.of(rule.action(), range, rule.ports(), source)).toList();
			case AddressPattern.AnyPublic any -> throw new IllegalArgumentException("any belongs in assertions: " + rule);
			case AddressPattern.AnyPublicOf any -> throw new IllegalArgumentException(any + " belongs in assertions: " + rule);
		};
	}

	private static Stream<IpFamily> families(PolicyRule rule) {
		return rule.six() ? Stream.of(IpFamily.IPV6) : Stream.of(IpFamily.values());
	}

	private static TorRule everything(PolicyRule rule, IpFamily family, RuleSource source) {
		return TorRule.of(rule.action(), Cidr.all(family), rule.ports(), source);
	}

	/** The families for which no rule is a catch-all: there tor's tail decides what the rules leave over. */
	public static Set<IpFamily> openFamilies(List<TorRule> rules) {
		Set<IpFamily> open = EnumSet.allOf(IpFamily.class);
		rules.stream().filter(TorRule::isCatchAll).map(TorRule::family).forEach(open::remove);
		return open;
	}
}
