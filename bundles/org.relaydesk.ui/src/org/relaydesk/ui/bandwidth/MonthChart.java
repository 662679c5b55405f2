// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.bandwidth;

import static org.relaydesk.ui.Texts.text;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.analysis.budget.Figures;
import org.relaydesk.analysis.budget.UplinkForecast.Month;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;
import org.relaydesk.model.quantity.DataVolume;
import org.relaydesk.model.quantity.Volume;
import org.relaydesk.ui.picture.Figure;

/** The traffic of an uplink's relays at full use, month by month from the phase's beginning, against the provider's cap. */
record MonthChart(UplinkUse use) {

	private static final double GAP = 0.15;

	Figure<Optional<Origin>> figure() {
		List<Month> months = use.months();
		DataVolume highest = months.stream().flatMap(month -> Stream.concat(Stream.of(UplinkUse.counted(month)), month.allowed().stream()))
				.max(Comparator.naturalOrder()).orElse(DataVolume.ZERO);
		BarChart chart = new BarChart(text("bandwidth.month"), months.size(), highest.bytes());
		Optional<Origin> origin = use.shared().uplink().transfer().map(Located::origin).or(use::budget);
		for (int i = 0; i < months.size(); i++) {
			Month month = months.get(i);
			chart.bar(i + GAP, i + 1 - GAP, UplinkUse.counted(month).bytes(), name(month), origin);
			chart.word(i, i + 1.0, month.month().map(MonthChart::shortName).orElse(text("bandwidth.month.ordinary")));
			double left = i;
			month.allowed().ifPresent(cap -> chart.limit(left, left + 1, cap.bytes()));
		}
		use.forecast().cap().ifPresentOrElse(
				cap -> chart.legend(text("bandwidth.month.limit", volume(cap.volume()), text("bandwidth.counting." + cap.counting()))),
				() -> chart.remark(text("bandwidth.month.unlimited")));
		return chart.figure(text("bandwidth.month.title", use.forecast().label()), months.stream().map(MonthChart::name).collect(Collectors.joining("; ")));
	}

	private static String name(Month month) {
		String when = month.month().map(YearMonth::toString).orElse(text("bandwidth.month.ordinary"));
		String counted = Figures.of(UplinkUse.counted(month));
		return month.allowed().map(cap -> text("bandwidth.month.of", when, counted, Figures.of(cap), UplinkUse.share(month).orElseThrow()))
				.orElseGet(() -> text("bandwidth.month.alone", when, counted));
	}

	private static String volume(Volume volume) {
		return text("bandwidth.per." + volume.period(), volume.amount());
	}

	private static String shortName(YearMonth month) {
		String name = month.getMonth().getDisplayName(TextStyle.SHORT, Locale.getDefault());
		return month.getMonthValue() == 1 ? Integer.toString(month.getYear()) : name;
	}
}
