// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.budget.EffectiveBudget;
import org.relaydesk.analysis.budget.Forecast;
import org.relaydesk.analysis.budget.Traffic;
import org.relaydesk.artifacts.docs.Document.Figure;
import org.relaydesk.model.Located;
import org.relaydesk.model.TransferCap;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.quantity.DataVolume;
import org.relaydesk.model.quantity.Period;
import org.relaydesk.pictures.Picture;
import org.relaydesk.pictures.Shape.Anchor;
import org.relaydesk.pictures.Shape.Weight;
import org.relaydesk.pictures.Style;

/** What the relays can move in a month of 31 days at full use, counted as the provider counts, against the provider's cap. */
record MonthFigure(Subject subject) {

	private static final int WIDTH = 720;
	private static final int LEFT = 10;
	private static final int ROW = 64;
	private static final int BAR = 18;

	/** An uplink with a cap. */
	private record Month(Uplink uplink, DataVolume expected, DataVolume cap) {
	}

	/** Empty unless a running relay uses an uplink that has a cap. */
	Optional<Figure> figure() {
		List<Month> months = subject.library().sites().stream().flatMap(site -> site.uplinks().stream().flatMap(uplink -> month(site.name(), uplink).stream()))
				.toList();
		return months.isEmpty() ? Optional.empty() : Optional.of(figure(months));
	}

	private Optional<Month> month(String site, Uplink uplink) {
		List<EffectiveBudget> budgets = subject.runningRelays().filter(relay -> relay.site().name().equals(site)).map(subject::budget)
				.filter(budget -> budget.uplink().equals(Optional.of(uplink))).toList();
		return budgets.isEmpty() ? Optional.empty() : uplink.transfer().map(Located::value)
				.map(cap -> new Month(uplink, expected(budgets, cap), cap.inMonthOf(Period.MONTH.days())));
	}

	private static DataVolume expected(List<EffectiveBudget> budgets, TransferCap cap) {
		return budgets.stream().flatMap(budget -> Forecast.of(budget).stream()).map(Forecast::ordinaryMonth).reduce(Traffic.NONE, Traffic::plus)
				.counted(cap.counting());
	}

	private Figure figure(List<Month> months) {
		DataVolume most = months.stream().flatMap(month -> List.of(month.expected, month.cap).stream()).max(DataVolume::compareTo).orElseThrow();
		double scale = (WIDTH - 2.0 * LEFT) / most.bytes();
		Picture.Drawing drawing = Picture.drawing(WIDTH, months.size() * (double) ROW);
		for (int i = 0; i < months.size(); i++) {
			draw(drawing, months.get(i), i * (double) ROW, scale);
		}
		return new Figure(drawing.called(say("month.title"), months.stream().map(this::sentence).collect(joining(" "))));
	}

	private void draw(Picture.Drawing drawing, Month month, double y, double scale) {
		double end = LEFT + month.cap.bytes() * scale;
		drawing.text(LEFT, y + 14, Anchor.START, Weight.STRONG, month.uplink.name());
		drawing.rectangle(LEFT, y + 22, month.cap.bytes() * scale, BAR, Style.PALE, say("month.cap", text(month.cap)));
		drawing.rectangle(LEFT, y + 22, month.expected.bytes() * scale, BAR, Style.BAR, say("month.expected", text(month.expected)));
		drawing.line(end, y + 18, end, y + 22 + BAR + 4, Style.MARK);
		drawing.text(LEFT, y + 22 + BAR + 16, Anchor.START, say("month.expected", text(month.expected)));
		drawing.text(WIDTH - LEFT, y + 22 + BAR + 16, Anchor.END, say("month.cap", text(month.cap)));
	}

	private String sentence(Month month) {
		return say("month.sentence", month.uplink.name(), text(month.expected), text(month.cap));
	}

	/** To three digits: a forecast is no more exact. */
	private static String text(DataVolume volume) {
		return new DataVolume(BigDecimal.valueOf(volume.bytes()).round(new MathContext(3)).longValueExact()).toString();
	}

	private String say(String key, Object... arguments) {
		return subject.words().say(key, arguments);
	}
}
