// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.ArrayList;
import java.util.List;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.Severity;
import org.relaydesk.analysis.policy.ParsedRule;
import org.relaydesk.analysis.policy.RuleSource;
import org.relaydesk.analysis.policy.TorRule;
import org.relaydesk.analysis.policy.TorRuleParser;
import org.relaydesk.model.Origin;

/** The rules of the {@code ExitPolicy} lines: a comma ends a rule, empty ones do not count. */
final class RuleLines {

	private final List<Finding> findings;
	private final List<String> texts = new ArrayList<>();

	/** @param findings to which what is odd or wrong is added */
	RuleLines(List<Finding> findings) {
		this.findings = findings;
	}

	List<TorRule> read(List<TorrcLine> lines) {
		List<TorRule> rules = new ArrayList<>();
		for (TorrcLine line : lines) {
			int from = 0;
			for (String rule : line.value().split(",", -1)) {
				String text = rule.strip();
				if (!text.isEmpty()) {
					int begin = from + rule.indexOf(text);
					rules.addAll(read(text, line.origin(begin, begin + text.length())));
				}
				from += rule.length() + 1;
			}
		}
		return rules;
	}

	/** The rules as written. */
	List<String> texts() {
		return List.copyOf(texts);
	}

	/** Behind a line break inside quotes tor reads no further. */
	private List<TorRule> read(String text, Origin origin) {
		String first = text.lines().findFirst().orElseThrow();
		texts.add(first);
		return switch (TorRuleParser.parse(first, new RuleSource.Stated(origin))) {
			case ParsedRule.Understood(List<TorRule> rules, List<Message> oddities) -> {
				oddities.forEach(oddity -> findings.add(Finding.of(FindingCode.TORRC_VALUE, origin, text("torrc.value.rule", first, oddity))
						.withSeverity(Severity.WARNING)));
				yield rules;
			}
			case ParsedRule.Dropped(Message reason) -> {
				findings.add(Finding.of(FindingCode.EXIT_POLICY_FAMILY6_RULE_IGNORED, origin, text("torrc.value.rule", first, reason))
						.withSeverity(Severity.WARNING));
				yield List.of();
			}
			case ParsedRule.Malformed(Message reason) -> {
				findings.add(Finding.of(FindingCode.TORRC_VALUE, origin, text("torrc.value.rule.refused", first, reason)));
				yield List.of();
			}
		};
	}
}
