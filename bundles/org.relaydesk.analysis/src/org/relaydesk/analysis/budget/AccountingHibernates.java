// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.Ceiling;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.quantity.Period;

/** A volume that does not last makes the relay sleep for the rest of the period; a lower rate serves users better. */
public final class AccountingHibernates implements PhaseAnalysis<SharedUplink> {

	@Override
	public Stream<Finding> findings(SharedUplink shared, Snapshot snapshot) {
		return shared.budgets().stream().filter(budget -> budget.accounting().isPresent())
				.flatMap(budget -> Forecast.of(budget).flatMap(Forecast::hibernation).map(sleep -> finding(budget, sleep)).stream());
	}

	private static Finding finding(EffectiveBudget budget, Hibernation sleep) {
		DeployedRelay relay = budget.relay();
		Optional<Origin> rate = StatedLimit.of(relay, Hours.CLOSED).rate().map(Located::origin);
		Accounting accounting = sleep.accounting();
		String lasting = Figures.of(sleep.lasting());
		String message = relay.relay().name() + " would use up its " + Figures.of(accounting.max()) + " per " + accounting.period() + " "
				+ when(sleep) + " and sleep for the rest of the " + accounting.period() + ": a rate of " + lasting + " would last";
		return Finding.of(FindingCode.BUDGET_ACCOUNTING_HIBERNATES, rate.orElseGet(() -> volume(relay)), message)
				.withReplacements(rate.isPresent() ? List.of(lasting) : List.of());
	}

	private static String when(Hibernation sleep) {
		return sleep.accounting().period() == Period.DAY ? "after " + sleep.secondsAwake() / 3600 + " hours" : "on day " + sleep.day();
	}

	private static Origin volume(DeployedRelay relay) {
		return relay.settings().budget().orElseThrow().value().limits().ceilings().stream().filter(c -> c.value() instanceof Ceiling.Volume)
				.map(Located::origin).findFirst().orElse(relay.settings().budget().get().origin());
	}
}
