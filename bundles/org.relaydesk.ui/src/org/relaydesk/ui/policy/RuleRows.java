// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.policy;

import static org.relaydesk.ui.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.relaydesk.analysis.policy.PolicySubject;
import org.relaydesk.analysis.policy.RuleSource;
import org.relaydesk.analysis.policy.TorRule;
import org.relaydesk.model.Origin;
import org.relaydesk.ui.live.ModelTable.Row;

/** The rules that tor reads, in its order, as rows: which, whose, and whether they change anything. Tor's own are quiet. */
final class RuleRows {

	private RuleRows() {
	}

	static List<Row> of(PolicySubject policy) {
		List<TorRule> rules = policy.complete().rules();
		Set<TorRule> kept = Set.copyOf(policy.effective().rules());
		return IntStream.range(0, rules.size()).mapToObj(i -> row(i + 1, rules.get(i), kept.contains(rules.get(i)))).toList();
	}

	private static Row row(int number, TorRule rule, boolean hasEffect) {
		String source = source(rule.source());
		return new Row(List.of(Integer.toString(number), rule.toString(), hasEffect ? source : text("policy.rule.dropped", source)), origin(rule.source()),
				rule.source() instanceof RuleSource.Tor);
	}

	static Optional<Origin> origin(RuleSource source) {
		return switch (source) {
			case RuleSource.Stated(Origin origin) -> Optional.of(origin);
			case RuleSource.Refused(Origin origin) -> Optional.of(origin);
			case RuleSource.Tor tor -> Optional.empty();
		};
	}

	private static String source(RuleSource source) {
		return switch (source) {
			case RuleSource.Stated(Origin origin) -> origin.fileAndLine();
			case RuleSource.Refused(Origin origin) -> text("policy.source.refused", origin.fileAndLine());
			case RuleSource.Tor tor -> text("policy.source." + tor.name());
		};
	}
}
