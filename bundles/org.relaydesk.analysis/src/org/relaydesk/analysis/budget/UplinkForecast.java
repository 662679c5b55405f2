// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Located;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.TransferCap;
import org.relaydesk.model.quantity.DataVolume;
import org.relaydesk.model.quantity.Percentage;
import org.relaydesk.model.quantity.Period;

/**
 * What the relays of an uplink would move over it in one phase, month by month, against the provider's cap as it is billed.
 *
 * @param rollup of those of the uplink's relays that run
 */
public record UplinkForecast(Snapshot snapshot, SharedUplink shared, Rollup rollup) {

	private static final int MONTHS = 12;

	/**
	 * A month's traffic.
	 *
	 * @param month empty for an ordinary month of 31 days
	 * @param counted what the provider counts of it, and {@code allowed} what it allows; both empty without a cap
	 */
	public record Month(Optional<YearMonth> month, Traffic traffic, Optional<DataVolume> counted, Optional<DataVolume> allowed) {
	}

	/** The uplinks on which relays run. */
	public static List<UplinkForecast> of(Snapshot snapshot) {
		return SharedUplink.of(snapshot).stream().map(shared -> new UplinkForecast(snapshot, shared, Rollup.of(shared.budgets()))).toList();
	}

	/** Library, site and uplink, such as {@code Kilton Public Library › Main › Fiber}. */
	public String label() {
		DeployedRelay relay = shared.budgets().getFirst().relay();
		return relay.library().label() + " \u203a " + relay.site().label() + " \u203a " + shared.uplink().name();
	}

	public Optional<TransferCap> cap() {
		return shared.uplink().transfer().map(Located::value);
	}

	/** A year from the phase's beginning at this share of the rates; without phases the ordinary month alone. */
	public List<Month> months(Percentage utilisation) {
		return snapshot.phase().map(Phase::begins).map(YearMonth::from)
				.map(first -> Stream.iterate(first, month -> month.plusMonths(1)).limit(MONTHS)
						.map(month -> month(Optional.of(month), rollup.month(month, utilisation), month.lengthOfMonth())).toList())
				.orElseGet(() -> List.of(ordinaryMonth(utilisation)));
	}

	/** An ordinary month of 31 days at this share of the rates. */
	public Month ordinaryMonth(Percentage utilisation) {
		return month(Optional.empty(), rollup.ordinaryMonth(utilisation), Period.MONTH.days());
	}

	private Month month(Optional<YearMonth> month, Traffic traffic, int days) {
		return new Month(month, traffic, cap().map(cap -> traffic.counted(cap.counting())), cap().map(cap -> cap.inMonthOf(days)));
	}

	/** When the volume of one of the relays does not last at full use; empty if it does in all periods of the phase, of a year at most. */
	public Optional<Hibernation> hibernation(EffectiveBudget relay) {
		return Forecast.of(relay).flatMap(forecast -> forecast.hibernation(snapshot));
	}
}
