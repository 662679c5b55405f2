// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.ExitPolicy;
import org.relaydesk.model.PolicyRule;
import org.relaydesk.model.net.IpFamily;

/** The policies of a model, by themselves and by who uses them. */
public final class ModelPolicies {

	private final Deployment deployment;

	public ModelPolicies(Deployment deployment) {
		this.deployment = deployment;
	}

	/**
	 * A policy as its relays would apply it, private networks and tail included, without what differs from relay to relay: own addresses
	 * and {@code exits refuse}. IPv6 goes out if {@link #families} has it and the policy accepts some of it.
	 */
	public Optional<PolicySubject> subject(String name) {
		return deployment.policies().stream().filter(policy -> policy.name().equals(name)).findFirst().map(this::subject);
	}

	public PolicySubject subject(ExitPolicy policy) {
		List<TorRule> stated = RuleExpansion.of(policy);
		PolicySettings settings = PolicySettings.EXIT.withReduced(policy.endsReduced());
		boolean ipv6 = families(policy).contains(IpFamily.IPV6) && !EffectivePolicy.of(settings, stated).accepted().six().isEmpty();
		return new PolicySubject(policy.name(), policy.allRules().stream().map(PolicyRule::toString).toList(), stated,
				settings.withIpv6Exit(ipv6));
	}

	/** The exits that use a policy in some phase, each once, as they are in the first such phase. */
	public List<DeployedRelay> users(ExitPolicy policy) {
		return deployment.snapshots().stream().flatMap(snapshot -> snapshot.relays())
				.filter(relay -> relay.settings().isExit() && relay.settings().policy().filter(p -> p.value().name().equals(policy.name())).isPresent())
				.collect(Collectors.toMap(relay -> relay.relay().origin(), relay -> relay, (first, later) -> first, java.util.LinkedHashMap::new))
				.values().stream().toList();
	}

	/**
	 * The address families that a policy is about: IPv4, and IPv6 where a relay that uses it has an IPv6 address; of a policy that nobody
	 * uses, those that its rules and its tail mention (LANGUAGE.md, semantics 15).
	 */
	public Set<IpFamily> families(ExitPolicy policy) {
		List<DeployedRelay> users = users(policy);
		if (users.isEmpty()) {
			return RuleExpansion.of(policy).isEmpty() || policy.endsReduced() ? EnumSet.allOf(IpFamily.class)
					: RuleExpansion.of(policy).stream().map(TorRule::family).collect(Collectors.toCollection(() -> EnumSet.noneOf(IpFamily.class)));
		}
		return users.stream().anyMatch(RelayPolicy::hasIpv6) ? EnumSet.allOf(IpFamily.class) : EnumSet.of(IpFamily.IPV4);
	}
}
