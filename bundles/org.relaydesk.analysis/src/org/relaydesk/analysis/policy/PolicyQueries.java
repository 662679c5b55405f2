// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.relaydesk.analysis.listeners.Endpoint;
import org.relaydesk.model.net.IpFamily;

/** The questions of {@code relaydesk policy}; pure functions. */
public final class PolicyQueries {

	private PolicyQueries() {
	}

	/** {@code policy show}. */
	public static PolicyReport show(PolicySubject subject) {
		EffectivePolicy effective = subject.effective();
		return new PolicyReport(subject.name(), subject.rules(), effective.rules(), effective.summary(IpFamily.IPV4),
				effective.summary(IpFamily.IPV6), effective.earnsExitFlag());
	}

	/** {@code policy test}: a verdict for each point, in their order. */
	public static List<PolicyVerdict> test(PolicySubject subject, Collection<Endpoint> points) {
		Map<IpFamily, Deciders> deciders = new EnumMap<>(IpFamily.class);
		List<TorRule> all = subject.complete().rules();
		for (IpFamily family : IpFamily.values()) {
			deciders.put(family, new Deciders(all.stream().filter(rule -> rule.family() == family).toList()));
		}
		return points.stream().map(point -> new PolicyVerdict(point, deciders.get(point.address().family()).of(point))).toList();
	}

	/** {@code policy diff}: from the first to the second. */
	public static PolicyDifference diff(PolicySubject before, PolicySubject after) {
		return PolicyDifference.of(before.effective().accepted(), after.effective().accepted());
	}

	/** {@code policy why}. */
	public static PolicyExplanation why(PolicySubject subject, Endpoint point) {
		EffectivePolicy effective = subject.complete();
		List<TorRule> rules = effective.rules();
		List<TorRule> matching = rules.stream().filter(rule -> rule.matches(point)).toList();
		TorRule first = matching.getFirst();
		return new PolicyExplanation(new PolicyVerdict(point, first), rules.indexOf(first) + 1, rules.size(),
				matching.subList(1, matching.size()), OpenPorts.of(effective, point.address().family()));
	}
}
