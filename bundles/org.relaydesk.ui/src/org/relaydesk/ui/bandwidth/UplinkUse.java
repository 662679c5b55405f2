// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.bandwidth;

import static org.relaydesk.ui.Texts.text;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.analysis.budget.EffectiveBudget;
import org.relaydesk.analysis.budget.Figures;
import org.relaydesk.analysis.budget.Hours;
import org.relaydesk.analysis.budget.OpeningCalendar;
import org.relaydesk.analysis.budget.Rollup;
import org.relaydesk.analysis.budget.SharedUplink;
import org.relaydesk.analysis.budget.Traffic;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Library;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.TransferCap;
import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.model.quantity.DataVolume;
import org.relaydesk.model.quantity.Percentage;
import org.relaydesk.model.quantity.Period;
import org.relaydesk.ui.live.ModelTable.Row;
import org.relaydesk.ui.live.Place;

/**
 * What the relays of an uplink may use of it together, in one phase.
 *
 * @param from the phase's first month; empty if the rollout has no phases
 */
record UplinkUse(SharedUplink shared, Rollup rollup, Optional<YearMonth> from) {

	private static final int MONTHS = 12;

	/**
	 * A month's traffic at full use, as the provider counts it.
	 *
	 * @param month empty for an ordinary month of 31 days
	 * @param allowed by the provider; empty without a cap
	 */
	record Month(Optional<YearMonth> month, DataVolume counted, Optional<DataVolume> allowed) {

		/** Such as {@code 33%}; empty without a cap. */
		Optional<String> share() {
			return allowed.map(cap -> percent(counted.bytes(), cap.bytes()));
		}
	}

	/** The uplinks on which relays run in a phase. */
	static List<UplinkUse> of(Snapshot snapshot) {
		Optional<YearMonth> from = snapshot.phase().map(Phase::begins).map(YearMonth::from);
		return SharedUplink.of(snapshot).stream().map(shared -> new UplinkUse(shared, Rollup.of(shared.budgets()), from)).toList();
	}

	Library library() {
		return first().library();
	}

	OpeningCalendar calendar() {
		return OpeningCalendar.of(library());
	}

	private DeployedRelay first() {
		return shared.budgets().getFirst().relay();
	}

	String label() {
		return library().label() + " \u203a " + first().site().label() + " \u203a " + shared.uplink().name();
	}

	/** The sum of the relays' rates; that of the uplink for a relay without a limit. */
	Bandwidth rate(Hours hours) {
		return rollup.rate(hours);
	}

	Optional<Bandwidth> capacity() {
		return shared.uplink().slower();
	}

	Optional<TransferCap> cap() {
		return shared.uplink().transfer().map(Located::value);
	}

	/** The ordinary month. */
	Month ordinary() {
		return month(Optional.empty(), rollup.ordinaryMonth(), Period.MONTH.days());
	}

	/** A year from the phase's beginning; without phases the ordinary month alone. */
	List<Month> months() {
		return from.map(first -> Stream.iterate(first, month -> month.plusMonths(1)).limit(MONTHS)
				.map(month -> month(Optional.of(month), rollup.month(month, Percentage.ALL), month.lengthOfMonth())).toList()).orElseGet(() -> List.of(ordinary()));
	}

	private Month month(Optional<YearMonth> month, Traffic traffic, int days) {
		TransferCap.Counting counting = cap().map(TransferCap::counting).orElse(TransferCap.Counting.SUM);
		return new Month(month, traffic.counted(counting), cap().map(cap -> cap.inMonthOf(days)));
	}

	/** Where the relays' budgets are declared, the first one's. */
	Optional<Origin> budget() {
		return first().settings().budget().map(located -> located.value().origin());
	}

	Row row() {
		Month month = ordinary();
		String relays = shared.budgets().stream().map(EffectiveBudget::relay).map(relay -> relay.relay().name()).collect(Collectors.joining(", "));
		return new Row(List.of(label(), relays, limit(Hours.OPEN), limit(Hours.CLOSED), capacity().map(Figures::of).orElse(text("bandwidth.unknown")),
				Figures.of(month.counted()), month.allowed().map(Figures::of).orElse(text("bandwidth.none")), month.share().orElse("")),
				Optional.of(shared.uplink().origin()), false);
	}

	/** A rate and its share of the uplink, such as {@code 5 Mbit/s (5%)}. */
	private String limit(Hours hours) {
		return Figures.of(rate(hours)) + share(rate(hours)).map(share -> " (" + share + ")").orElse("");
	}

	Optional<String> share(Bandwidth rate) {
		return capacity().filter(speed -> speed.bitsPerSecond() > 0).map(speed -> percent(rate.bitsPerSecond(), speed.bitsPerSecond()));
	}

	private static String percent(long part, long whole) {
		return Math.round(100.0 * part / whole) + "%";
	}

	/** Whether the cursor is in the uplink, or in a relay on it, or in a relay's host. */
	boolean isAround(Place place) {
		return place.isWithin(shared.uplink().origin()) || shared.budgets().stream().map(EffectiveBudget::relay)
				.anyMatch(relay -> place.isWithin(relay.relay().origin()) || place.isWithin(relay.host().origin()));
	}
}
