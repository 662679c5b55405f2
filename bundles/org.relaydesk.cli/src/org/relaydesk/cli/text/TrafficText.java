// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.analysis.budget.EffectiveBudget;
import org.relaydesk.analysis.budget.Figures;
import org.relaydesk.analysis.budget.Hibernation;
import org.relaydesk.analysis.budget.Rollup;
import org.relaydesk.analysis.budget.UplinkForecast;
import org.relaydesk.analysis.budget.UplinkForecast.Month;
import org.relaydesk.model.TransferCap;
import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.model.quantity.Percentage;

/**
 * Forecasts as tables for a terminal.
 *
 * @param use a share of the rates to show beside full use
 */
public record TrafficText(Style style, Optional<Percentage> use) {

	private static final String ROW = "  %-8s  %10s  %10s  %10s  %6s";

	/** What is said of all uplinks. */
	public Stream<String> lines(List<UplinkForecast> uplinks) {
		return uplinks.isEmpty() ? Stream.of("no relay runs on a known uplink") : uplinks.stream().flatMap(this::lines);
	}

	private Stream<String> lines(UplinkForecast uplink) {
		List<String> lines = new ArrayList<>(List.of(style.bold(SafeText.of(uplink.label())), "  relays    " + uplink.shared().budgets().stream()
				.map(budget -> budget.relay().relay().name()).collect(Collectors.joining(", "))));
		lines.add("  cap       " + uplink.cap().map(TrafficText::cap).orElse("none"));
		week(uplink.rollup()).forEach(lines::add);
		table(uplink, Percentage.ALL, "at full use").forEach(lines::add);
		use.ifPresent(share -> table(uplink, share, "at " + share).forEach(lines::add));
		uplink.shared().budgets().forEach(budget -> uplink.hibernation(budget).ifPresent(sleep -> lines.add(sleep(budget, sleep))));
		return lines.stream();
	}

	private static String cap(TransferCap cap) {
		return cap.volume() + ", " + switch (cap.counting()) {
			case SUM -> "both directions together";
			case LARGER -> "the larger direction";
			case DOWN -> "what comes in";
			case UP -> "what goes out";
		};
	}

	/** Hours of one rate in one stretch; each way. */
	private static Stream<String> week(Rollup rollup) {
		return Stream.of(DayOfWeek.values()).map(day -> "  " + day.getDisplayName(TextStyle.SHORT, Locale.ROOT) + "       " + day(rollup, day.ordinal() * 24));
	}

	private static String day(Rollup rollup, int midnight) {
		List<String> stretches = new ArrayList<>();
		for (int hour = 0, from = 0; hour < 24; hour++) {
			Bandwidth rate = rollup.hour(midnight + hour);
			if (hour == 23 || !rate.equals(rollup.hour(midnight + hour + 1))) {
				stretches.add(String.format(Locale.ROOT, "%02d-%02d %s", from, hour + 1, Figures.of(rate)));
				from = hour + 1;
			}
		}
		return String.join(", ", stretches);
	}

	private Stream<String> table(UplinkForecast uplink, Percentage share, String title) {
		Stream<String> head = Stream.of("  " + style.bold(title), style.faint(ROW.formatted("month", "down", "up", "counted", "of cap").stripTrailing()));
		return Stream.concat(head, uplink.months(share).stream().map(TrafficText::row));
	}

	private static String row(Month month) {
		return ROW.formatted(month.month().map(Object::toString).orElse("31 days"), Figures.of(month.traffic().down()), Figures.of(month.traffic().up()),
				month.counted().map(Figures::of).orElse("-"), month.counted().flatMap(counted -> month.allowed().map(allowed -> percent(counted.bytes(),
						allowed.bytes()))).orElse("-"));
	}

	private static String percent(long part, long whole) {
		return whole == 0 ? "-" : BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), 0, RoundingMode.UP) + "%";
	}

	private static String sleep(EffectiveBudget budget, Hibernation sleep) {
		return "  " + budget.relay().relay().name() + " sleeps from " + sleep.date().map(Object::toString).orElse("day " + sleep.day()) + " on: "
				+ Figures.of(sleep.accounting().max()) + " per " + sleep.accounting().period() + " are used up; " + Figures.of(sleep.lasting()) + " would last";
	}
}
