// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;
import org.relaydesk.analysis.budget.EffectiveBudget;
import org.relaydesk.analysis.budget.SharedUplink;
import org.relaydesk.lang.relay.BudgetDeclaration;
import org.relaydesk.lang.relay.BudgetSetting;
import org.relaydesk.lang.relay.RelayDeclaration;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;

/** What is found of an uplink, and the relays on it in the phase in which it is found. */
record UplinkProblem(Resource file, SharedUplink shared) {

	private static final String NEW = "LineShare";

	/** The finding points at the uplink's name or at its cap, and names the relays, or their budgets, among the places that take part. */
	static Optional<UplinkProblem> of(Problem problem) {
		Origin place = problem.finding().origin();
		return problem.deployment().stream().flatMap(deployment -> deployment.snapshots().stream()).flatMap(snapshot -> SharedUplink.of(snapshot).stream())
				.filter(shared -> shared.uplink().origin().equals(place)
						|| shared.uplink().transfer().map(Located::origin).filter(place::equals).isPresent())
				.filter(shared -> shared.budgets().stream().allMatch(budget -> isNamed(problem, budget))).findFirst()
				.map(shared -> new UplinkProblem(problem.file(), shared));
	}

	private static boolean isNamed(Problem problem, EffectiveBudget budget) {
		Origin word = budget.relay().settings().budget().map(Located::origin).orElse(budget.relay().relay().origin());
		return problem.finding().related().stream().anyMatch(related -> related.origin().equals(word));
	}

	/** The declaration of a relay's budget; empty if it has none. */
	Optional<BudgetDeclaration> declaration(EffectiveBudget budget) {
		return budget.relay().settings().budget().flatMap(used -> Declarations.named(file, BudgetDeclaration.class, used.value().name()));
	}

	/** Gives relays without a budget a new one that states just this. */
	List<Edit> newBudget(List<EffectiveBudget> relays, String statement) {
		List<Edit> uses = relays.stream().flatMap(budget -> Declarations.named(file, RelayDeclaration.class, budget.relay().relay().name()).stream())
				.map(relay -> Edit.append(relay, "budget " + NEW)).toList();
		return uses.isEmpty() ? List.of() : Stream.concat(uses.stream(),
				Stream.of(Edit.declare(uses.getFirst().file(), "budget " + NEW + " { " + statement + " }"))).toList();
	}

	/** States something in a budget: in place of what it says of the same, or else at its end. */
	static Edit state(BudgetDeclaration budget, Predicate<BudgetSetting> same, String statement) {
		return budget.getSettings().stream().filter(same).findFirst().map(setting -> Edit.replace(setting, statement))
				.orElseGet(() -> Edit.append(budget, statement));
	}
}
