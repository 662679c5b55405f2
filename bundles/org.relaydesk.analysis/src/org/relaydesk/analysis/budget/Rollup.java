// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.model.quantity.Percentage;

/**
 * What the running relays of a host, an uplink, a site, a library or a rollout may use together. Relays without a limit count with the
 * speed of their uplink; those of which nothing is known are left out, and counted.
 */
public record Rollup(List<Forecast> forecasts, int unknown) {

	/** Of these relays; paused ones are left out. */
	public static Rollup of(Collection<EffectiveBudget> budgets) {
		List<EffectiveBudget> running = budgets.stream().filter(budget -> budget.relay().settings().isRunning()).toList();
		List<Forecast> known = running.stream().map(Forecast::of).flatMap(Optional::stream).toList();
		return new Rollup(known, running.size() - known.size());
	}

	/** The sum of the rates in these hours, each direction by itself. */
	public Bandwidth rate(Hours hours) {
		return forecasts.stream().map(forecast -> hours == Hours.OPEN ? forecast.open() : forecast.closed()).reduce(Bandwidth.ZERO, Bandwidth::plus);
	}

	/** An ordinary month of 31 days at full use. */
	public Traffic ordinaryMonth() {
		return sum(Forecast::ordinaryMonth);
	}

	/** A month of the calendar at this share of the rates. */
	public Traffic month(YearMonth month, Percentage utilisation) {
		return sum(forecast -> forecast.month(month, utilisation));
	}

	private Traffic sum(Function<Forecast, Traffic> traffic) {
		return forecasts.stream().map(traffic).reduce(Traffic.NONE, Traffic::plus);
	}
}
