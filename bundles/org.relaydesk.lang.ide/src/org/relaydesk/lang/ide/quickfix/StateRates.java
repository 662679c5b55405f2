// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.relaydesk.analysis.budget.AsymmetricUplink;
import org.relaydesk.analysis.budget.EffectiveBudget;
import org.relaydesk.analysis.budget.Figures;
import org.relaydesk.lang.relay.Speed;

/** Relays that the slower direction of their uplink limits: their budgets state the rates that they have anyhow. */
final class StateRates implements QuickFix {

	@Override
	public List<Fix> fixes(Problem problem) {
		return UplinkProblem.of(problem).map(StateRates::fix).stream().filter(fix -> !fix.edits().isEmpty()).toList();
	}

	private static Fix fix(UplinkProblem uplink) {
		List<EffectiveBudget> limited = uplink.shared().budgets().stream().filter(budget -> AsymmetricUplink.rateToState(budget).isPresent()).toList();
		List<Edit> edits = new ArrayList<>();
		limited.forEach(budget -> uplink.declaration(budget).ifPresent(declaration -> edits.add(
				UplinkProblem.state(declaration, setting -> setting instanceof Speed speed && speed.getKind().equals("rate"), rate(budget)))));
		List<EffectiveBudget> without = limited.stream().filter(budget -> budget.relay().settings().budget().isEmpty()).toList();
		without.stream().findFirst().ifPresent(first -> edits.addAll(uplink.newBudget(without, rate(first))));
		return new Fix(text("fix.rates", limited.stream().map(StateRates::rate).distinct().collect(Collectors.joining(", "))), edits);
	}

	private static String rate(EffectiveBudget budget) {
		return "rate " + Figures.of(AsymmetricUplink.rateToState(budget).orElseThrow());
	}
}
