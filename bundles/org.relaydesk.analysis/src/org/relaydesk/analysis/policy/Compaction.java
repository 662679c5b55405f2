// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.relaydesk.model.net.IpFamily;

/**
 * Drops the rules that tor drops, in tor's three steps (tor, policies.c, exit_policy_remove_redundancies). It is what tor publishes, not the
 * shortest list: rules that only several earlier ones hide together stay.
 */
final class Compaction {

	private Compaction() {
	}

	static List<TorRule> of(List<TorRule> rules) {
		List<TorRule> left = untilCatchAlls(rules);
		withoutCoveredByEarlier(left);
		withoutRepeatedLater(left);
		return List.copyOf(left);
	}

	/** Without the rules behind a catch-all of their family. */
	static List<TorRule> untilCatchAlls(List<TorRule> rules) {
		Set<IpFamily> closed = EnumSet.noneOf(IpFamily.class);
		List<TorRule> left = new ArrayList<>();
		for (TorRule rule : rules) {
			if (!closed.contains(rule.family())) {
				left.add(rule);
				if (rule.isCatchAll()) {
					closed.add(rule.family());
				}
			}
		}
		return left;
	}

	private static void withoutCoveredByEarlier(List<TorRule> rules) {
		List<TorRule> kept = new ArrayList<>();
		for (TorRule rule : rules) {
			if (kept.stream().noneMatch(earlier -> earlier.covers(rule))) {
				kept.add(rule);
			}
		}
		rules.clear();
		rules.addAll(kept);
	}

	/** A rule goes if a later one with the same action covers it and none with the other action, in between, overlaps it. */
	private static void withoutRepeatedLater(List<TorRule> rules) {
		for (int i = 0; i < rules.size() - 1; i++) {
			if (isRepeatedLater(rules, i)) {
				rules.remove(i);
				i--;
			}
		}
	}

	private static boolean isRepeatedLater(List<TorRule> rules, int index) {
		TorRule rule = rules.get(index);
		for (TorRule later : rules.subList(index + 1, rules.size())) {
			if (later.action() != rule.action()) {
				if (later.overlaps(rule)) {
					return false;
				}
			} else if (later.covers(rule)) {
				return true;
			}
		}
		return false;
	}
}
