// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

import org.relaydesk.analysis.budget.Hours;
import org.relaydesk.artifacts.Words;
import org.relaydesk.artifacts.docs.Document.Figure;
import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.pictures.Picture;
import org.relaydesk.pictures.Shape.Anchor;
import org.relaydesk.pictures.Style;

/** What the budgets of all running relays allow by hour of the week, against the uplink. */
record WeekFigure(Subject subject) {

	private static final int LEFT = 96;
	private static final int TOP = 24;
	private static final int HEIGHT = 120;
	private static final double HOUR = 3.6;
	private static final int MINUTES_OF_WEEK = 7 * 1440;

	/** Empty unless every running relay has a limit. */
	Optional<Figure> figure() {
		return subject.total(Hours.CLOSED).map(this::figure);
	}

	private Figure figure(Bandwidth closed) {
		Words words = subject.words();
		Bandwidth open = subject.total(Hours.OPEN).orElse(closed);
		Optional<Bandwidth> uplink = subject.uplink();
		Bandwidth top = uplink.orElse(closed.max(open)).max(closed).max(open);
		Picture.Drawing week = Picture.drawing(720, TOP + HEIGHT + 30.0);
		BitSet hours = open.equals(closed) ? new BitSet() : openHours(); // no seam where nothing changes
		for (int hour = 0; hour < 168;) {
			int end = end(hours, hour);
			Bandwidth limit = hours.get(hour) ? open : closed;
			double height = height(limit, top);
			week.rectangle(LEFT + hour * HOUR, TOP + HEIGHT - height, (end - hour) * HOUR, height, Style.BAR, tip(hour, end, limit));
			hour = end;
		}
		labels(week, closed.max(open), closed.min(open), top);
		for (int day = 0; day < 7; day++) {
			week.line(LEFT + day * 24 * HOUR, TOP, LEFT + day * 24 * HOUR, TOP + HEIGHT + 6, Style.AXIS);
			week.text(LEFT + (day * 24 + 12) * HOUR, TOP + HEIGHT + 20, Anchor.MIDDLE, day(day));
		}
		week.line(LEFT, TOP + HEIGHT, LEFT + 168 * HOUR, TOP + HEIGHT, Style.AXIS);
		uplink.ifPresent(u -> week.line(LEFT, TOP + HEIGHT - height(u, top), LEFT + 168 * HOUR, TOP + HEIGHT - height(u, top), Style.MARK)
				.text(LEFT, TOP - 8, Anchor.START, words.say("week.uplink", u.toString())));
		String description = words.say("week.description", closed.toString(), open.toString());
		return new Figure(week.called(words.say("week.title"), uplink.map(u -> description + " " + words.say("week.carries", u.toString())).orElse(description)));
	}

	/** Where the hours that are like this one end, or its day does. */
	private static int end(BitSet hours, int hour) {
		int change = hours.get(hour) ? hours.nextClearBit(hour) : hours.nextSetBit(hour);
		int midnight = (hour / 24 + 1) * 24;
		return change < 0 ? midnight : Math.min(change, midnight);
	}

	private String tip(int hour, int end, Bandwidth limit) {
		return subject.words().say("week.tip", day(hour / 24), clock(hour % 24), clock(end - hour / 24 * 24), limit.toString());
	}

	/** The two limits at the heights of their bars; together where they would overlap. */
	private static void labels(Picture.Drawing week, Bandwidth high, Bandwidth low, Bandwidth top) {
		double y = TOP + HEIGHT - height(high, top) + 4;
		double below = TOP + HEIGHT - height(low, top) + 4;
		if (below - y >= Picture.FONT_SIZE) {
			week.text(LEFT - 6, y, Anchor.END, high.toString()).text(LEFT - 6, below, Anchor.END, low.toString());
		} else if (high.equals(low)) {
			week.text(LEFT - 6, y, Anchor.END, high.toString());
		} else {
			week.text(LEFT - 6, y - Picture.FONT_SIZE, Anchor.END, high.toString()).text(LEFT - 6, y, Anchor.END, low.toString());
		}
	}

	private static double height(Bandwidth value, Bandwidth top) {
		return (double) HEIGHT * value.bitsPerSecond() / top.bitsPerSecond();
	}

	private String day(int day) {
		return subject.words().say("day." + (day + 1));
	}

	private static String clock(int hour) {
		return (hour < 10 ? "0" : "") + hour + ":00";
	}

	/** The hours of the week at whose half the library is open. */
	private BitSet openHours() {
		BitSet minutes = new BitSet();
		subject.library().openingHours().spans().forEach(span -> {
			int start = (span.day().getValue() - DayOfWeek.MONDAY.getValue()) * 1440;
			minutes.set(start + span.from(), start + span.to());
		});
		BitSet hours = new BitSet();
		IntStream.range(0, 168).filter(hour -> minutes.get(hour * 60 + 30) || minutes.get(hour * 60 + 30 + MINUTES_OF_WEEK)).forEach(hours::set);
		return hours;
	}
}
