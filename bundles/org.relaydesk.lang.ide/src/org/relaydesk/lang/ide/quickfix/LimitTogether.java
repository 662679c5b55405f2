// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.relaydesk.analysis.budget.EffectiveBudget;
import org.relaydesk.lang.relay.BudgetDeclaration;
import org.relaydesk.lang.relay.Ceiling;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.quantity.Percentage;

/**
 * Relays that together ask too much of an uplink: a ceiling in one of their budgets binds them all.
 *
 * @param share that leaves enough
 */
record LimitTogether(Function<Uplink, Optional<Percentage>> share) implements QuickFix {

	@Override
	public List<Fix> fixes(Problem problem) {
		return UplinkProblem.of(problem).stream().flatMap(uplink -> share.apply(uplink.shared().uplink()).stream()
				.flatMap(percentage -> fixes(uplink, "at most " + percentage + " of uplink").stream())).toList();
	}

	private static List<Fix> fixes(UplinkProblem uplink, String statement) {
		List<EffectiveBudget> relays = uplink.shared().budgets();
		List<Fix> fixes = relays.stream().flatMap(budget -> uplink.declaration(budget).stream()).distinct().map(budget -> fix(budget, statement)).toList();
		List<Edit> declared = uplink.newBudget(relays, statement);
		return !fixes.isEmpty() || declared.isEmpty() ? fixes : List.of(new Fix(text("fix.limit.new", statement), declared));
	}

	private static Fix fix(BudgetDeclaration budget, String statement) {
		return Fix.of(text("fix.limit", statement, budget.getName()),
				UplinkProblem.state(budget, setting -> setting instanceof Ceiling ceiling && ceiling.getShare() != null, statement));
	}
}
