// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.policy.PolicySettings;
import org.relaydesk.analysis.policy.EffectivePolicy;
import org.relaydesk.analysis.policy.RuleSource;
import org.relaydesk.analysis.policy.TorRule;
import org.relaydesk.analysis.region.FirstMatch;
import org.relaydesk.model.PolicyRule.Action;

/** Rules that earlier ones hide, wholly or partly, tor's list of private networks included. Own rules are held against own rules. */
final class HiddenRules implements PolicyAnalysis {

	@Override
	public Stream<Finding> findings(PolicyInUse policy) {
		List<TorRule> rules = new ArrayList<>(privateNetworks());
		List<Statement> statements = Statement.of(policy.policy());
		statements.forEach(statement -> rules.addAll(statement.expansion()));
		BitSet deciding = FirstMatch.deciders(rules.stream().map(TorRule::box).toList());
		List<Finding> findings = new ArrayList<>();
		int from = privateNetworks().size();
		for (Statement statement : statements) {
			int to = from + statement.expansion().size();
			if (to > from) {
				boolean isHidden = deciding.get(from, to).isEmpty();
				List<TorRule> own = rules.subList(from, to);
				List<TorRule> earlier = rules.subList(0, from);
				(isHidden ? hidden(statement, own, earlier, statements) : partlyHidden(statement, own, earlier, statements)).ifPresent(findings::add);
			}
			from = to;
		}
		return findings.stream();
	}

	private static List<TorRule> privateNetworks() {
		return EffectivePolicy.complete(PolicySettings.EXIT, List.of()).rules().stream()
				.filter(rule -> rule.source() == RuleSource.Tor.PRIVATE).toList();
	}

	/** To reject private networks once more is caution, not a mistake. */
	private static Optional<Finding> hidden(Statement statement, List<TorRule> own, List<TorRule> earlier, List<Statement> statements) {
		List<TorRule> hiders = hiders(own, earlier);
		boolean contradicts = hiders.stream().anyMatch(rule -> rule.action() != statement.action());
		if (!contradicts && statement.action() == Action.REJECT && hiders.stream().allMatch(r -> r.source() == RuleSource.Tor.PRIVATE)) {
			return Optional.empty();
		}
		Blamed blamed = Blamed.of(hiders, statements);
		Message message = text(contradicts ? "exit-policy.contradiction" : "exit-policy.unreachable-rule", statement, blamed.names());
		return Optional.of(Finding.of(contradicts ? FindingCode.EXIT_POLICY_CONTRADICTION : FindingCode.EXIT_POLICY_UNREACHABLE_RULE,
				statement.origin(), message).withRelated(blamed.related()));
	}

	/** Those that matter: exceptions are to blame only if nothing else is. */
	private static List<TorRule> hiders(List<TorRule> own, List<TorRule> earlier) {
		List<TorRule> chief = chiefHiders(own, earlier);
		return chief.isEmpty() ? own.stream().flatMap(rule -> Hiders.of(rule, earlier).stream()).distinct().toList() : chief;
	}

	private static List<TorRule> chiefHiders(List<TorRule> own, List<TorRule> earlier) {
		return own.stream().flatMap(rule -> Hiders.of(rule, earlier.stream().filter(e -> !Hiders.isException(e, rule)).toList()).stream())
				.distinct().toList();
	}

	private static Optional<Finding> partlyHidden(Statement statement, List<TorRule> own, List<TorRule> earlier, List<Statement> statements) {
		List<TorRule> hiders = chiefHiders(own, earlier);
		if (hiders.isEmpty()) {
			return Optional.empty();
		}
		Blamed blamed = Blamed.of(hiders, statements);
		List<TorRule> all = new ArrayList<>(earlier);
		all.addAll(own);
		var left = FirstMatch.where(all.stream().map(TorRule::box).toList(), i -> i >= earlier.size() && i < all.size());
		return Optional.of(Finding.of(FindingCode.EXIT_POLICY_PARTLY_HIDDEN, statement.origin(), text("exit-policy.partly-hidden", statement,
				blamed.names(), LeftOver.of(left, own))).withRelated(blamed.related()));
	}
}
