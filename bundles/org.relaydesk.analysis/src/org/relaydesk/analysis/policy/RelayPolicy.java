// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.ExitPolicy;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Located;
import org.relaydesk.model.PolicyRule.Action;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/**
 * The exit policy of one relay: what its torrc has to say, and what tor makes of it.
 *
 * @param exit the value of {@code ExitRelay}; true only if the model says role exit and names a policy
 * @param ipv6Exit the value of {@code IPv6Exit}: some IPv6 address is accepted, and the host has one (LANGUAGE.md, semantics 18)
 * @param lines the values of the {@code ExitPolicy} lines in order. They end in catch-alls for both families, so that no hidden tail opens
 *        anything: tor's default or reduced policy, where the model leaves room for it, is written out.
 * @param complete every rule that tor reads, its own ones ahead; here the deciding rule of an endpoint is the one that was written for it
 */
public record RelayPolicy(boolean exit, boolean ipv6Exit, List<Line> lines, EffectivePolicy complete) {

	/** The value of one {@code ExitPolicy} line, such as {@code accept *:80}, and where it comes from. */
	public record Line(String rule, RuleSource source) {
	}

	private static final List<Line> REJECT_ALL = List.of(new Line("reject *:*", RuleSource.Tor.NOT_AN_EXIT));

	/** Where the model does not say both exit and policy, everything is rejected. */
	public static RelayPolicy of(DeployedRelay relay) {
		return exitPolicy(relay).map(policy -> {
			PolicySubject subject = subject(relay, policy);
			return new RelayPolicy(true, subject.settings().ipv6Exit(), lines(relay.library().refused(), policy), subject.complete());
		}).orElseGet(() -> new RelayPolicy(false, false, REJECT_ALL, EffectivePolicy.rejectingAll()));
	}

	/** The rules as tor applies and publishes them: those that change nothing are dropped. */
	public EffectivePolicy effective() {
		return complete.compacted();
	}

	/** Whether the model says role exit and names a policy. */
	public static boolean isExit(DeployedRelay relay) {
		return exitPolicy(relay).isPresent();
	}

	/** Every rule that tor reads for a relay, its own ones ahead: what {@link #complete} holds, for whoever needs nothing else. */
	public static EffectivePolicy complete(DeployedRelay relay) {
		return exitPolicy(relay).map(policy -> {
			List<TorRule> rules = rules(relay.library().refused(), policy);
			return EffectivePolicy.complete(settings(relay, rules), rules);
		}).orElseGet(EffectivePolicy::rejectingAll);
	}

	private static Optional<ExitPolicy> exitPolicy(DeployedRelay relay) {
		return relay.settings().policy().map(Located::value).filter(policy -> relay.settings().isExit());
	}

	/** The policy that an exit applies, its own addresses and the networks that its library refuses included; empty if the relay is no exit. */
	public static Optional<PolicySubject> subject(DeployedRelay relay) {
		return exitPolicy(relay).map(policy -> subject(relay, policy));
	}

	private static PolicySubject subject(DeployedRelay relay, ExitPolicy policy) {
		List<TorRule> rules = rules(relay.library().refused(), policy);
		List<String> stated = lines(relay.library().refused(), policy).stream().map(Line::rule).toList();
		return new PolicySubject(relay.nickname(), stated, rules, settings(relay, rules));
	}

	private static PolicySettings settings(DeployedRelay relay, List<TorRule> rules) {
		PolicySettings settings = PolicySettings.EXIT.withOwnAddresses(relay.addresses().stream().map(HostAddress::publicAddress).toList());
		return settings.withIpv6Exit(hasIpv6(relay) && EffectivePolicy.complete(settings, rules).acceptsSome(IpFamily.IPV6));
	}

	/** Whether the relay's host has a public IPv6 address. */
	public static boolean hasIpv6(DeployedRelay relay) {
		return relay.host().addresses().stream().map(HostAddress::publicAddress)
				.anyMatch(address -> address.family() == IpFamily.IPV6 && PrivateNetworks.isPublic(address));
	}

	/** Refused networks, the policy's rules, and the tail where it has an effect. */
	private static List<TorRule> rules(List<Located<Cidr>> refused, ExitPolicy policy) {
		List<TorRule> rules = new ArrayList<>();
		refused.forEach(network -> rules.add(refusal(network)));
		List<TorRule> stated = RuleExpansion.of(policy);
		rules.addAll(stated);
		if (needsTail(stated)) {
			rules.addAll(tail(policy).rules());
		}
		return rules;
	}

	private static TorRule refusal(Located<Cidr> network) {
		return TorRule.of(Action.REJECT, network.value(), PortRange.ALL, new RuleSource.Refused(network.origin()));
	}

	private static List<Line> lines(List<Located<Cidr>> refused, ExitPolicy policy) {
		Stream<Line> refusals = refused.stream().map(RelayPolicy::refusal).map(rule -> new Line(rule.toString(), rule.source()));
		Stream<Line> stated = policy.allRules().stream().filter(rule -> !RuleExpansion.of(rule).isEmpty())
				.map(rule -> new Line(rule.toString(), new RuleSource.Stated(rule.origin())));
		Stream<Line> tail = needsTail(RuleExpansion.of(policy)) ? tail(policy).rules().stream().filter(rule -> rule.family() == IpFamily.IPV4)
				.map(rule -> new Line(rule.toString(), rule.source())) : Stream.empty();
		return Stream.of(refusals, stated, tail).flatMap(lines -> lines).toList();
	}

	static Tail tail(ExitPolicy policy) {
		return policy.endsReduced() ? Tail.REDUCED : Tail.DEFAULT;
	}

	private static boolean needsTail(List<TorRule> stated) {
		return !RuleExpansion.openFamilies(stated).isEmpty();
	}
}
