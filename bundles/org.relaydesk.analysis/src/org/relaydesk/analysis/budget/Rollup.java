// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.model.quantity.DataVolume;
import org.relaydesk.model.quantity.Percentage;

/**
 * What some running relays may use together: those of a host, an uplink, a site, a library or the rollout ({@link Rollups}). All sums are
 * exact.
 */
public record Rollup(List<EffectiveBudget> budgets) {

	/** Of these relays; paused ones are left out. */
	public static Rollup of(Collection<EffectiveBudget> budgets) {
		return new Rollup(budgets.stream().filter(budget -> budget.relay().settings().isRunning()).toList());
	}

	/** The sum of the relays' limits in these hours, each direction by itself; empty if one of them has no limit, or none runs. */
	public Optional<Bandwidth> limit(Hours hours) {
		return sum(budget -> budget.at(hours).map(RateLimit::rate), Bandwidth::plus);
	}

	/** Likewise what they may reach for a moment. */
	public Optional<Bandwidth> burst(Hours hours) {
		return sum(budget -> budget.at(hours).map(RateLimit::burst), Bandwidth::plus);
	}

	/** The sum of the rates in these hours. A relay without a limit counts with the speed of its uplink, or not at all if that is not known. */
	public Bandwidth rate(Hours hours) {
		return forecasts().map(forecast -> hours == Hours.OPEN ? forecast.open() : forecast.closed()).reduce(Bandwidth.ZERO, Bandwidth::plus);
	}

	/**
	 * The volumes after which the relays sleep, in a month of 31 days and each direction by itself; empty if one of them has no such limit, or none
	 * runs.
	 */
	public Optional<DataVolume> monthlyLimit() {
		return sum(budget -> budget.accounting().map(Accounting::perMonth), DataVolume::plus);
	}

	/** An ordinary month of 31 days at full use. */
	public Traffic ordinaryMonth() {
		return ordinaryMonth(Percentage.ALL);
	}

	/** An ordinary month of 31 days at this share of the rates. */
	public Traffic ordinaryMonth(Percentage utilisation) {
		return sum(forecast -> forecast.ordinaryMonth(utilisation));
	}

	/**
	 * The sum of the rates in an hour of the ordinary week.
	 *
	 * @param hour 0 to 167, from Monday 0:00 by each library's own clock
	 */
	public Bandwidth hour(int hour) {
		return forecasts().map(forecast -> forecast.hour(hour)).reduce(Bandwidth.ZERO, Bandwidth::plus);
	}

	/** A month of the calendar at this share of the rates. */
	public Traffic month(YearMonth month, Percentage utilisation) {
		return sum(forecast -> forecast.month(month, utilisation));
	}

	/** How many relays nothing is known of, neither a limit nor the speed of their uplink: they are in no forecast. */
	public int unknown() {
		return budgets.size() - (int) forecasts().count();
	}

	private Stream<Forecast> forecasts() {
		return budgets.stream().map(Forecast::of).flatMap(Optional::stream);
	}

	private <T> Optional<T> sum(Function<EffectiveBudget, Optional<T>> part, BinaryOperator<T> plus) {
		List<T> known = budgets.stream().map(part).flatMap(Optional::stream).toList();
		return known.size() < budgets.size() ? Optional.empty() : known.stream().reduce(plus);
	}

	private Traffic sum(Function<Forecast, Traffic> traffic) {
		return forecasts().map(traffic).reduce(Traffic.NONE, Traffic::plus);
	}
}
