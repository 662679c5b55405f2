// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.Optional;

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
		return limited(TimeShare.ordinary(calendar, Period.MONTH).volume(open, closed));
	}

	/** A month of the calendar at full use. */
	public Traffic month(YearMonth month) {
		return limited(TimeShare.of(calendar, month).volume(open, closed));
	}

	/** A month of the calendar at this share of the rates. */
	public Traffic month(YearMonth month, Percentage utilisation) {
		return limited(TimeShare.of(calendar, month).volume(open, closed, utilisation));
	}

	/** Accounting stops a relay when the busier direction has used up its volume; both are equally busy. */
	private Traffic limited(DataVolume eachDirection) {
		return Traffic.relayed(budget.accounting().map(Accounting::perMonth).filter(max -> max.compareTo(eachDirection) < 0).orElse(eachDirection));
	}

	/** When accounting makes the relay sleep in an ordinary period at full use; empty if the volume lasts. */
	public Optional<Hibernation> hibernation() {
		return budget.accounting().flatMap(accounting -> {
			TimeShare period = TimeShare.ordinary(calendar, accounting.period());
			DataVolume wanted = period.volume(open, closed);
			if (wanted.compareTo(accounting.max()) <= 0) {
				return Optional.empty();
			}
			BigInteger seconds = BigInteger.valueOf(accounting.max().bytes()).multiply(BigInteger.valueOf(accounting.period().seconds()))
					.divide(BigInteger.valueOf(wanted.bytes()));
			return Optional.of(new Hibernation(accounting, seconds.longValueExact(), period.lasting(accounting.max(), open)));
		});
	}
}
