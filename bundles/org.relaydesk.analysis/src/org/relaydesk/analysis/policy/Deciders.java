// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.List;

import org.relaydesk.analysis.listeners.Endpoint;

/** Finds the rule that decides a point. The ports, which tell most rules apart, stand in arrays: thousands of points are looked up at once. */
final class Deciders {

	private final List<TorRule> rules;
	private final int[] from;
	private final int[] to;

	/** @param rules of one family, in their order, with a catch-all */
	Deciders(List<TorRule> rules) {
		this.rules = rules;
		this.from = rules.stream().mapToInt(rule -> rule.ports().from()).toArray();
		this.to = rules.stream().mapToInt(rule -> rule.ports().to()).toArray();
	}

	/** Every effective list has a catch-all for each family, so there is such a rule. */
	TorRule of(Endpoint point) {
		int port = point.port();
		for (int i = 0; i < from.length; i++) {
			if (from[i] <= port && port <= to[i] && rules.get(i).network().contains(point.address())) {
				return rules.get(i);
			}
		}
		throw new IllegalStateException("no rule for " + point);
	}
}
