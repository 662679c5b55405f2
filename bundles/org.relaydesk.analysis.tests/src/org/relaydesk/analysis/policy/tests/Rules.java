// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.relaydesk.analysis.policy.ParsedRule;
import org.relaydesk.analysis.policy.RuleSource;
import org.relaydesk.analysis.policy.TorRule;
import org.relaydesk.analysis.policy.TorRuleParser;
import org.relaydesk.model.Origin;

/** Rules for tests, written as in a torrc. */
final class Rules {

	private Rules() {
	}

	static ParsedRule parse(String rule) {
		return TorRuleParser.parse(rule, new RuleSource.Stated(Origin.startOf("torrc")));
	}

	/** Rules between commas, none of which may be malformed; those that tor drops are left out. */
	static List<TorRule> of(String rules) {
		return Arrays.stream(rules.split(",")).filter(rule -> !rule.isBlank()).flatMap(rule -> switch (parse(rule)) {
			case ParsedRule.Understood understood -> understood.rules().stream();
			case ParsedRule.Dropped dropped -> java.util.stream.Stream.<TorRule>empty();
			case ParsedRule.Malformed malformed -> throw new IllegalArgumentException(rule + ": " + malformed.reason().in(Locale.ENGLISH));
		}).toList();
	}
}
