// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.bandwidth;

import static org.relaydesk.ui.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.relaydesk.analysis.budget.EffectiveBudget;
import org.relaydesk.analysis.budget.Figures;
import org.relaydesk.analysis.budget.Hours;
import org.relaydesk.analysis.budget.SharedUplink;
import org.relaydesk.analysis.budget.UplinkForecast;
import org.relaydesk.analysis.budget.UplinkForecast.Month;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.TransferCap;
import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.model.quantity.DataVolume;
import org.relaydesk.model.quantity.Percentage;
import org.relaydesk.ui.live.ModelTable.Row;
import org.relaydesk.ui.live.Place;

/** What the relays of an uplink may use of it together at full use, as the view shows it. */
record UplinkUse(UplinkForecast forecast) {

	/** The uplinks on which relays run in a phase. */
	static List<UplinkUse> of(Snapshot snapshot) {
		return UplinkForecast.of(snapshot).stream().map(UplinkUse::new).toList();
	}

	SharedUplink shared() {
		return forecast.shared();
	}

	/** The sum of the relays' rates; that of the uplink for a relay without a limit. */
	Bandwidth rate(Hours hours) {
		return forecast.rollup().rate(hours);
	}

	Optional<Bandwidth> capacity() {
		return shared().uplink().slower();
	}

	List<Month> months() {
		return forecast.months(Percentage.ALL);
	}

	/** What the provider counts of a month; without a cap both directions together. */
	static DataVolume counted(Month month) {
		return month.counted().orElseGet(() -> month.traffic().counted(TransferCap.Counting.SUM));
	}

	/** A month's share of the cap, such as {@code 33%}; empty without a cap. */
	static Optional<String> share(Month month) {
		return month.allowed().map(cap -> percent(counted(month).bytes(), cap.bytes()));
	}

	/** Where the relays' budgets are declared, the first one's. */
	Optional<Origin> budget() {
		return shared().budgets().getFirst().relay().settings().budget().map(located -> located.value().origin());
	}

	Row row() {
		Month month = forecast.ordinaryMonth(Percentage.ALL);
		String relays = shared().budgets().stream().map(EffectiveBudget::relay).map(relay -> relay.relay().name()).collect(Collectors.joining(", "));
		return new Row(List.of(forecast.label(), relays, withShare(rate(Hours.OPEN)), withShare(rate(Hours.CLOSED)),
				capacity().map(Figures::of).orElse(text("bandwidth.unknown")), Figures.of(counted(month)),
				month.allowed().map(Figures::of).orElse(text("bandwidth.none")), share(month).orElse("")), Optional.of(shared().uplink().origin()), false);
	}

	/** A rate and its share of the uplink, such as {@code 5 Mbit/s (5%)}; the rate alone if the uplink's speed is not known. */
	String withShare(Bandwidth rate) {
		String figure = Figures.of(rate);
		return capacity().filter(speed -> speed.bitsPerSecond() > 0)
				.map(speed -> figure + " (" + percent(rate.bitsPerSecond(), speed.bitsPerSecond()) + ")").orElse(figure);
	}

	private static String percent(long part, long whole) {
		return Math.round(100.0 * part / whole) + "%";
	}

	/** Whether the cursor is in the uplink, or in a relay on it, or in a relay's host. */
	boolean isAround(Place place) {
		return place.isWithin(shared().uplink().origin()) || shared().budgets().stream().map(EffectiveBudget::relay)
				.anyMatch(relay -> place.isWithin(relay.relay().origin()) || place.isWithin(relay.host().origin()));
	}
}
