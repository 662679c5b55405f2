// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.model.Phase;
import org.relaydesk.model.Relay;
import org.relaydesk.model.RelaySettings;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.quantity.Period;

/** The days on which periods of accounting begin, one after the other without end (tor(1), AccountingStart). */
final class AccountingPeriods {

	/** The first of 31 days. */
	private static final LocalDate MONDAY = LocalDate.of(2018, 1, 1);

	private AccountingPeriods() {
	}

	/**
	 * The first days of the periods that a phase touches and in which the relay runs from their beginning, of a year at most; none if the rollout has no
	 * phases and so no dates.
	 */
	static Stream<LocalDate> of(Accounting accounting, Relay relay, Snapshot snapshot) {
		return snapshot.phase().stream().flatMap(phase -> {
			LocalDate year = phase.begins().plusYears(1);
			LocalDate end = next(snapshot, phase).filter(next -> next.isBefore(year)).orElse(year);
			LocalDate begun = containing(accounting, phase.begins());
			LocalDate first = begun.isBefore(runsSince(relay, phase, snapshot.rollout().phases())) ? next(accounting, begun) : begun;
			return Stream.iterate(first, day -> day.isBefore(end), day -> next(accounting, day));
		});
	}

	/** When the relay that runs in a phase began to, in this phase or in one before from which on it has always run. */
	private static LocalDate runsSince(Relay relay, Phase phase, List<Phase> phases) {
		return phases.reversed().stream().filter(phase::isFrom).takeWhile(earlier -> relay.at(Optional.of(earlier)).filter(RelaySettings::isRunning).isPresent())
				.reduce((later, earlier) -> earlier).map(Phase::begins).orElse(phase.begins());
	}

	/** Where there are no dates: a month, a week or the days of a week. */
	static Stream<LocalDate> ordinary(Accounting accounting) {
		return accounting.period() == Period.DAY ? MONDAY.datesUntil(MONDAY.plusWeeks(1)) : Stream.of(MONDAY);
	}

	private static Optional<LocalDate> next(Snapshot snapshot, Phase phase) {
		return snapshot.rollout().phases().stream().filter(other -> other.begins().isAfter(phase.begins())).map(Phase::begins).min(LocalDate::compareTo);
	}

	/** The first day of the period in which a day lies. */
	static LocalDate containing(Accounting accounting, LocalDate day) {
		return switch (accounting.period()) {
			case DAY -> day;
			case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			case MONTH -> day.getDayOfMonth() >= accounting.billingDay() ? day.withDayOfMonth(accounting.billingDay())
					: day.minusMonths(1).withDayOfMonth(accounting.billingDay());
		};
	}

	/** The first day of the period that follows. */
	static LocalDate next(Accounting accounting, LocalDate first) {
		return switch (accounting.period()) {
			case DAY -> first.plusDays(1);
			case WEEK -> first.plusWeeks(1);
			case MONTH -> first.plusMonths(1);
		};
	}
}
