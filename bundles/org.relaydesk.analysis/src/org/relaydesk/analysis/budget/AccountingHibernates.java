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
import org.relaydesk.model.quantity.Bandwidth;

/** A volume that does not last makes the relay sleep for the rest of the period; a lower rate serves users better. */
public final class AccountingHibernates implements PhaseAnalysis<SharedUplink> {

	@Override
	public Stream<Finding> findings(SharedUplink shared, Snapshot snapshot) {
		return shared.budgets().stream().flatMap(budget -> Forecast.of(budget).flatMap(forecast -> forecast.hibernation(snapshot)
				.map(sleep -> finding(forecast, sleep))).stream());
	}

	private static Finding finding(Forecast forecast, Hibernation sleep) {
		DeployedRelay relay = forecast.budget().relay();
		Accounting accounting = sleep.accounting();
		String lasting = Figures.of(sleep.lasting());
		String message = relay.relay().name() + " would use up its " + Figures.of(accounting.max()) + " per " + accounting.period() + " "
				+ when(sleep) + " and sleep for the rest of the " + accounting.period() + ": a rate of " + lasting + " would last";
		Optional<Origin> rate = tooHigh(forecast, sleep.lasting());
		return Finding.of(FindingCode.BUDGET_ACCOUNTING_HIBERNATES, rate.orElseGet(() -> volume(relay)), message)
				.withReplacements(rate.isPresent() ? List.of(lasting) : List.of());
	}

	/** Where a rate stands that is above the one that lasts: outside opening hours, or else in them. */
	private static Optional<Origin> tooHigh(Forecast forecast, Bandwidth lasting) {
		Hours hours = forecast.closed().compareTo(lasting) > 0 ? Hours.CLOSED : Hours.OPEN;
		return StatedLimit.of(forecast.budget().relay(), hours).rate().map(Located::origin);
	}

	private static String when(Hibernation sleep) {
		return switch (sleep.accounting().period()) {
			case DAY -> "after " + sleep.hours() + " hours" + sleep.begins().map(day -> " of " + day).orElse("");
			case WEEK, MONTH -> sleep.date().map(date -> "on " + date + ", day " + sleep.day()).orElse("on day " + sleep.day())
					+ " of the " + sleep.accounting().period() + sleep.begins().map(first -> " that begins on " + first).orElse("");
		};
	}

	private static Origin volume(DeployedRelay relay) {
		return relay.settings().budget().orElseThrow().value().limits().ceilings().stream().filter(c -> c.value() instanceof Ceiling.Volume)
				.map(Located::origin).findFirst().orElse(relay.settings().budget().get().origin());
	}
}
