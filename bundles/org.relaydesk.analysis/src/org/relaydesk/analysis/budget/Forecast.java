// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.relaydesk.analysis.budget.OpeningCalendar.Opening;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.model.quantity.DataVolume;
import org.relaydesk.model.quantity.Percentage;
import org.relaydesk.model.quantity.Period;

/**
 * The traffic to expect of a relay. A relay that nothing limits is taken to use its uplink's slower direction; where that is not known
 * either, there is no forecast.
 *
 * @param open the rate during opening hours
 * @param closed the rate at all other times
 */
public record Forecast(EffectiveBudget budget, OpeningCalendar calendar, Bandwidth open, Bandwidth closed) {

	public static Optional<Forecast> of(EffectiveBudget budget) {
		OpeningCalendar calendar = OpeningCalendar.of(budget.relay().library());
		return rate(budget, Hours.OPEN).flatMap(open -> rate(budget, Hours.CLOSED).map(closed -> new Forecast(budget, calendar, open, closed)));
	}

	private static Optional<Bandwidth> rate(EffectiveBudget budget, Hours hours) {
		Optional<Bandwidth> line = budget.uplink().flatMap(uplink -> uplink.slower());
		return budget.at(hours).map(RateLimit::rate).map(rate -> line.map(rate::min).orElse(rate)).or(() -> line);
	}

	/** An ordinary month of 31 days at full use. */
	public Traffic ordinaryMonth() {
		return ordinaryMonth(Percentage.ALL);
	}

	/** An ordinary month of 31 days at this share of the rates. */
	public Traffic ordinaryMonth(Percentage utilisation) {
		return limited(TimeShare.ordinary(calendar, Period.MONTH).volume(open, closed, utilisation), Period.MONTH.days());
	}

	/**
	 * The rate in an hour of the ordinary week, that of open and closed minutes taken together, rounded down to a bit.
	 *
	 * @param hour 0 to 167, from Monday 0:00
	 */
	public Bandwidth hour(int hour) {
		long minutes = calendar.openMinutes(hour);
		BigInteger bits = BigInteger.valueOf(open.bitsPerSecond()).multiply(BigInteger.valueOf(minutes))
				.add(BigInteger.valueOf(closed.bitsPerSecond()).multiply(BigInteger.valueOf(60 - minutes)));
		return new Bandwidth(bits.divide(BigInteger.valueOf(60)).longValueExact());
	}

	/** A month of the calendar at full use. */
	public Traffic month(YearMonth month) {
		return month(month, Percentage.ALL);
	}

	/** A month of the calendar at this share of the rates. */
	public Traffic month(YearMonth month, Percentage utilisation) {
		DataVolume flows = TimeShare.of(calendar, month.atDay(1), month.plusMonths(1).atDay(1)).volume(open, closed, utilisation);
		return limited(flows, month.lengthOfMonth());
	}

	/** Accounting stops a relay when the busier direction has used up its volume; both are equally busy. */
	private Traffic limited(DataVolume eachDirection, int days) {
		return Traffic.relayed(budget.accounting().map(accounting -> accounting.inMonthOf(days)).filter(max -> max.compareTo(eachDirection) < 0)
				.orElse(eachDirection));
	}

	/**
	 * When accounting makes the relay sleep at full use where there are no dates: in an ordinary week, on one of its days, or in 31 days that begin on a
	 * Monday; empty if the volume lasts.
	 */
	public Optional<Hibernation> hibernation() {
		Forecast ordinary = new Forecast(budget, calendar.ordinary(), open, closed);
		return ordinary.firstOf(budget.accounting().stream().flatMap(AccountingPeriods::ordinary)).map(Hibernation::withoutDate);
	}

	/** Likewise in the period of the calendar that begins on this day, of as many days as it has. */
	public Optional<Hibernation> hibernation(LocalDate begins) {
		return firstOf(Stream.of(begins));
	}

	/** The highest rate at which the volume lasts in the period that begins on this day; empty if it lasts as it is. */
	private Optional<Bandwidth> lasting(Accounting accounting, LocalDate begins) {
		TimeShare period = TimeShare.of(calendar, begins, AccountingPeriods.next(accounting, begins));
		return period.volume(open, closed).compareTo(accounting.max()) <= 0 ? Optional.empty() : Optional.of(period.lasting(accounting.max(), open, closed));
	}

	private Hibernation asleep(Accounting accounting, LocalDate begins, Bandwidth lasting) {
		ZonedDateTime end = usedUp(accounting.max(), begins, AccountingPeriods.next(accounting, begins));
		return new Hibernation(accounting, Optional.of(begins), ChronoUnit.DAYS.between(begins, end.toLocalDate()) + 1,
				Duration.between(calendar.beginning(begins), end).toHours(), lasting);
	}

	/** The moment at which so much has flowed, which is before the end of these days. */
	private ZonedDateTime usedUp(DataVolume volume, LocalDate begins, LocalDate until) {
		BigInteger left = BigInteger.valueOf(volume.bytes()).shiftLeft(3);
		ZonedDateTime at = calendar.beginning(begins);
		for (Opening opening : calendar.stretches(begins, until)) {
			BigInteger untilOpen = flows(closed, at, opening.from());
			BigInteger untilClosed = untilOpen.add(flows(open, opening.from(), opening.to()));
			if (left.compareTo(untilOpen) <= 0) {
				break;
			}
			if (left.compareTo(untilClosed) <= 0) {
				return opening.from().plusSeconds(left.subtract(untilOpen).divide(BigInteger.valueOf(open.bitsPerSecond())).longValueExact());
			}
			left = left.subtract(untilClosed);
			at = opening.to();
		}
		return at.plusSeconds(left.divide(BigInteger.valueOf(closed.bitsPerSecond())).longValueExact());
	}

	private static BigInteger flows(Bandwidth rate, ZonedDateTime from, ZonedDateTime until) {
		return BigInteger.valueOf(rate.bitsPerSecond()).multiply(BigInteger.valueOf(Duration.between(from, until).toSeconds()));
	}

	/**
	 * Whether the volume lasts in every period that a phase touches and in which the relay runs from its beginning, of a year at most.
	 *
	 * @return the first in which it does not, with the rate that would last in all of them
	 */
	public Optional<Hibernation> hibernation(Snapshot snapshot) {
		if (budget.accounting().filter(this::mayNotLast).isEmpty()) {
			return Optional.empty();
		}
		return snapshot.phase().isEmpty() ? hibernation() : firstOf(AccountingPeriods.of(budget.accounting().get(), budget.relay().relay(), snapshot));
	}

	private Optional<Hibernation> firstOf(Stream<LocalDate> periods) {
		return budget.accounting().flatMap(accounting -> {
			SequencedMap<LocalDate, Bandwidth> sleeps = new LinkedHashMap<>();
			periods.forEach(begins -> lasting(accounting, begins).ifPresent(rate -> sleeps.put(begins, rate)));
			return sleeps.values().stream().min(Comparator.naturalOrder()).map(lasting -> asleep(accounting, sleeps.firstEntry().getKey(), lasting));
		});
	}

	/** Not even an hour more, when daylight saving ends, at the higher rate uses everything up: the calendar need not be asked. */
	private boolean mayNotLast(Accounting accounting) {
		BigInteger most = BigInteger.valueOf(open.max(closed).bitsPerSecond()).multiply(BigInteger.valueOf(accounting.period().seconds() + 3600));
		return most.compareTo(BigInteger.valueOf(accounting.max().bytes()).shiftLeft(3)) > 0;
	}
}
