// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.listeners.Endpoint;
import org.relaydesk.analysis.region.AddressSet;
import org.relaydesk.analysis.region.EndpointSet;
import org.relaydesk.analysis.region.FirstMatch;
import org.relaydesk.model.PolicyRule.Action;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/**
 * An exit policy as tor applies it: every rule in order, each knowing its source; the first match wins.
 *
 * @param rules what none of them matches is accepted, but a list from {@link #of} leaves nothing unmatched
 */
public record EffectivePolicy(List<TorRule> rules) {

	/** Puts tor's own rules before and behind the operator's (tor, policies.c). */
	public static EffectivePolicy of(PolicySettings settings, List<TorRule> stated) {
		return complete(settings, stated).compacted();
	}

	/**
	 * The same with the rules that tor drops because others say the same: here the rule that decides an endpoint is the first one that was
	 * written for it. What stands behind a catch-all is left out.
	 */
	public static EffectivePolicy complete(PolicySettings settings, List<TorRule> stated) {
		return new EffectivePolicy(Compaction.untilCatchAlls(read(settings, stated)));
	}

	/** Without the rules that tor drops. */
	public EffectivePolicy compacted() {
		return new EffectivePolicy(Compaction.of(rules));
	}

	/** The policy of a relay that is not an exit. */
	public static EffectivePolicy rejectingAll() {
		return new EffectivePolicy(rejectAll(RuleSource.Tor.NOT_AN_EXIT));
	}

	private static List<TorRule> read(PolicySettings settings, List<TorRule> stated) {
		List<TorRule> rules = new ArrayList<>();
		if (!settings.isExit(!stated.isEmpty())) {
			return rejectAll(RuleSource.Tor.NOT_AN_EXIT);
		}
		if (!settings.ipv6Exit()) {
			rules.add(TorRule.of(Action.REJECT, Cidr.all(IpFamily.IPV6), PortRange.ALL, RuleSource.Tor.NO_IPV6));
		}
		if (settings.rejectPrivate()) {
			rules.addAll(PrivateNetworks.rules(Action.REJECT, PortRange.ALL, RuleSource.Tor.PRIVATE));
			rules.addAll(addresses(settings.ownAddresses(), RuleSource.Tor.OWN_ADDRESS));
		}
		rules.addAll(addresses(settings.localAddresses(), RuleSource.Tor.LOCAL_ADDRESS));
		rules.addAll(stated);
		rules.addAll(settings.tail().map(Tail::rules).orElseGet(() -> rejectAll(RuleSource.Tor.NOT_AN_EXIT)));
		return rules;
	}

	private static List<TorRule> rejectAll(RuleSource source) {
		return List.of(TorRule.of(Action.REJECT, Cidr.all(IpFamily.IPV4), PortRange.ALL, source),
				TorRule.of(Action.REJECT, Cidr.all(IpFamily.IPV6), PortRange.ALL, source));
	}

	/** Tor rejects only public ones; what follows {@code reject *6:*} goes in compaction. */
	private static List<TorRule> addresses(List<IpAddress> own, RuleSource source) {
		return new LinkedHashSet<IpAddress>(own).stream().filter(PrivateNetworks::isPublic)
				.map(address -> TorRule.of(Action.REJECT, Cidr.host(address), PortRange.ALL, source)).toList();
	}

	/** Every endpoint that the policy accepts, exactly. */
	public EndpointSet accepted() {
		return FirstMatch.where(rules.stream().map(TorRule::box).toList(), rule -> rule == rules.size() || rules.get(rule).accepts());
	}

	/** Whether the policy accepts any endpoint of a family. */
	boolean acceptsSome(IpFamily family) {
		return !accepted(family, rules).isEmpty();
	}

	/** Whether the policy accepts any endpoint in a network. Most of those that are asked about are rejected as a whole before any rule accepts something. */
	boolean acceptsSome(Cidr network) {
		List<TorRule> about = rules.stream().filter(rule -> rule.network().overlaps(network)).toList();
		for (TorRule rule : about) {
			if (rule.accepts()) {
				break;
			}
			if (rule.ports().equals(PortRange.ALL) && rule.network().contains(network)) {
				return false;
			}
		}
		return !accepted(network.family(), about).addresses(network.family()).intersection(AddressSet.of(network)).isEmpty();
	}

	private static EndpointSet accepted(IpFamily family, List<TorRule> rules) {
		return FirstMatch.where(family, rules.stream().map(TorRule::box).toList(), rule -> rule == rules.size() || rules.get(rule).accepts());
	}

	/** The rule that decides an endpoint; empty if none matches, which accepts. */
	public Optional<TorRule> decides(Endpoint point) {
		return rules.stream().filter(rule -> rule.matches(point)).findFirst();
	}

	/** The {@code p} line for IPv4, the {@code p6} line for IPv6, without the keyword. */
	public String summary(IpFamily family) {
		return PolicySummary.of(rules, family).toString();
	}

	/** Whether a port reaches a whole /8 of IPv4, which the Exit flag asks of ports 80 and 443. */
	public boolean reachesASlashEight(int port) {
		return ExitFlag.reachesASlashEight(rules, port);
	}

	/** Whether the directory authorities would give the Exit flag. */
	public boolean earnsExitFlag() {
		return ExitFlag.isEarned(rules);
	}
}
