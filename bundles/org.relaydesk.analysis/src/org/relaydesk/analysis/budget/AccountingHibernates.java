// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.FindingTexts;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.Ceiling;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.model.quantity.Period;

/** A volume that does not last makes the relay sleep for the rest of the period; a lower rate serves users better. */
public final class AccountingHibernates implements PhaseAnalysis<SharedUplink> {

	@Override
	public Stream<Finding> findings(SharedUplink shared, Snapshot snapshot) {
		return shared.budgets().stream().flatMap(budget -> Forecast.of(budget).flatMap(forecast -> forecast.hibernation(snapshot)
				.map(sleep -> finding(forecast, sleep))).stream());
	}

	private static Finding finding(Forecast forecast, Hibernation sleep) {
		DeployedRelay relay = forecast.budget().relay();
		String lasting = Figures.of(sleep.lasting());
		Optional<Origin> rate = tooHigh(forecast, sleep.lasting());
		return Finding.of(FindingCode.BUDGET_ACCOUNTING_HIBERNATES, rate.orElseGet(() -> volume(relay)), text(relay.relay().name(), sleep))
				.withReplacements(rate.isPresent() ? List.of(lasting) : List.of());
	}

	/** Where a rate stands that is above the one that lasts: outside opening hours, or else in them. */
	private static Optional<Origin> tooHigh(Forecast forecast, Bandwidth lasting) {
		Hours hours = forecast.closed().compareTo(lasting) > 0 ? Hours.CLOSED : Hours.OPEN;
		return StatedLimit.of(forecast.budget().relay(), hours).rate().map(Located::origin);
	}

	private static Message text(String relay, Hibernation sleep) {
		Period period = sleep.accounting().period();
		long awake = period == Period.DAY ? sleep.hours() : sleep.day();
		String volume = Figures.of(sleep.accounting().max());
		String lasting = Figures.of(sleep.lasting());
		String key = "budget.accounting-hibernates." + period;
		return sleep.begins().map(first -> FindingTexts.text(key + ".dated", relay, volume, awake, lasting, first, sleep.date().orElseThrow()))
				.orElseGet(() -> FindingTexts.text(key, relay, volume, awake, lasting));
	}

	private static Origin volume(DeployedRelay relay) {
		return relay.settings().budget().orElseThrow().value().limits().ceilings().stream().filter(c -> c.value() instanceof Ceiling.Volume)
				.map(Located::origin).findFirst().orElse(relay.settings().budget().get().origin());
	}
}
