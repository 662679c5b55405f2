// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.bandwidth;

import static org.relaydesk.ui.Texts.text;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.relaydesk.analysis.budget.Figures;
import org.relaydesk.analysis.budget.Hours;
import org.relaydesk.model.Origin;
import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.ui.picture.Figure;

/** What the relays of an uplink may use, hour by hour of the library's ordinary week, against the uplink's speed. */
record WeekChart(UplinkUse use) {

	private static final int HOURS = 7 * 24;

	/** Neighbouring hours of a day in which the limit is the same. */
	private record Stretch(int from, int to, Bandwidth rate) {
	}

	Figure<Optional<Origin>> figure() {
		Bandwidth highest = use.rate(Hours.OPEN).max(use.rate(Hours.CLOSED)).max(use.capacity().orElse(Bandwidth.ZERO));
		BarChart chart = new BarChart(text("bandwidth.week"), HOURS, highest.bitsPerSecond());
		stretches().forEach(stretch -> chart.bar(stretch.from(), stretch.to(), stretch.rate().bitsPerSecond(), name(stretch), use.budget()));
		use.capacity().ifPresent(speed -> {
			chart.limit(0, HOURS, speed.bitsPerSecond());
			chart.legend(text("bandwidth.week.limit", use.shared().uplink().name(), Figures.of(speed)));
		});
		for (DayOfWeek day : DayOfWeek.values()) {
			int start = (day.getValue() - 1) * 24;
			chart.divide(start);
			chart.word(start, start + 24.0, day.getDisplayName(TextStyle.SHORT, Locale.getDefault()));
		}
		chart.divide(HOURS);
		return chart.figure(text("bandwidth.week.title", use.forecast().label()), text("bandwidth.week.description", Figures.of(use.rate(Hours.CLOSED)),
				Figures.of(use.rate(Hours.OPEN)), use.capacity().map(Figures::of).orElse(text("bandwidth.unknown"))));
	}

	private List<Stretch> stretches() {
		List<Stretch> stretches = new ArrayList<>();
		for (int hour = 0; hour < HOURS; hour++) {
			Bandwidth rate = use.forecast().rollup().hour(hour);
			Stretch last = stretches.isEmpty() || hour % 24 == 0 ? null : stretches.getLast();
			if (last != null && last.rate().equals(rate)) {
				stretches.set(stretches.size() - 1, new Stretch(last.from(), hour + 1, rate));
			} else {
				stretches.add(new Stretch(hour, hour + 1, rate));
			}
		}
		return stretches;
	}

	private String name(Stretch stretch) {
		String day = DayOfWeek.of(stretch.from() / 24 + 1).getDisplayName(TextStyle.FULL, Locale.getDefault());
		return text("bandwidth.week.stretch", day, clock(stretch.from() % 24), clock(stretch.to() - stretch.from() / 24 * 24),
				use.withShare(stretch.rate()));
	}

	private static String clock(int hour) {
		return String.format(Locale.ROOT, "%02d:00", hour);
	}
}
