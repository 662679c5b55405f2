// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;

import org.relaydesk.analysis.budget.Hours;
import org.relaydesk.artifacts.docs.Document.Figure;
import org.relaydesk.model.OpeningHours.Span;
import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.pictures.Picture;
import org.relaydesk.pictures.Shape.Anchor;
import org.relaydesk.pictures.Style;

/** The limit of all running relays by hour of the week, against the uplink. */
record WeekFigure(Subject subject) {

	private static final int LEFT = 40;
	private static final int TOP = 24;
	private static final int HEIGHT = 120;
	private static final double HOUR = 3.9;
	private static final int MINUTES_OF_WEEK = 7 * 1440;

	/** Only where every running relay has a limit. */
	Figure figure() {
		Words words = subject.words();
		Bandwidth closed = subject.total(Hours.CLOSED).orElseThrow();
		Bandwidth open = subject.total(Hours.OPEN).orElse(closed);
		Optional<Bandwidth> uplink = subject.uplink();
		Bandwidth top = uplink.orElse(closed.max(open)).max(closed).max(open);
		Picture.Drawing week = Picture.drawing(720, TOP + HEIGHT + 30.0);
		for (int hour = 0; hour < 168; hour++) {
			Bandwidth limit = isOpen(hour) ? open : closed;
			double height = height(limit, top);
			String tip = words.say("week.tip", day(hour / 24), String.format(Locale.ROOT, "%02d:00", hour % 24), limit.toString());
			week.rectangle(LEFT + hour * HOUR, TOP + HEIGHT - height, HOUR, height, Style.BAR, tip);
		}
		for (int day = 0; day < 7; day++) {
			week.line(LEFT + day * 24 * HOUR, TOP, LEFT + day * 24 * HOUR, TOP + HEIGHT + 6, Style.AXIS);
			week.text(LEFT + (day * 24 + 12) * HOUR, TOP + HEIGHT + 20, Anchor.MIDDLE, day(day));
		}
		week.line(LEFT, TOP + HEIGHT, LEFT + 168 * HOUR, TOP + HEIGHT, Style.AXIS);
		uplink.ifPresent(u -> week.line(LEFT, TOP + HEIGHT - height(u, top), LEFT + 168 * HOUR, TOP + HEIGHT - height(u, top), Style.MARK)
				.text(LEFT, TOP - 8, Anchor.START, words.say("week.uplink", u.toString())));
		String description = words.say("week.description", closed.toString(), open.toString(), uplink.map(Object::toString).orElse("?"));
		return new Figure(week.called(words.say("week.title"), description));
	}

	private static double height(Bandwidth value, Bandwidth top) {
		return (double) HEIGHT * value.bitsPerSecond() / top.bitsPerSecond();
	}

	private String day(int day) {
		return subject.words().say("day." + (day + 1));
	}

	/** Whether the library is open at half past this hour of the week. */
	private boolean isOpen(int hourOfWeek) {
		int minute = hourOfWeek * 60 + 30;
		return subject.library().openingHours().spans().stream().anyMatch(span -> covers(span, minute) || covers(span, minute + MINUTES_OF_WEEK));
	}

	private static boolean covers(Span span, int minuteOfWeek) {
		int start = (span.day().getValue() - DayOfWeek.MONDAY.getValue()) * 1440;
		return start + span.from() <= minuteOfWeek && minuteOfWeek < start + span.to();
	}
}
