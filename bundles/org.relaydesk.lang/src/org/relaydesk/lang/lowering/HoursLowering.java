// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import static org.relaydesk.lang.FindingTexts.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.FindingCode;
import org.relaydesk.lang.relay.DateRange;
import org.relaydesk.lang.relay.DayRange;
import org.relaydesk.lang.relay.Hours;
import org.relaydesk.lang.relay.RelayPackage.Literals;
import org.relaydesk.lang.relay.Span;
import org.relaydesk.lang.values.Times;
import org.relaydesk.model.OpeningHours;
import org.relaydesk.model.OpeningHours.Closure;

/** Lowers opening hours. */
final class HoursLowering {

	private static final int MINUTES_OF_DAY = 24 * 60;

	private record Minutes(int from, int to) {
	}

	private final Context context;

	HoursLowering(Context context) {
		this.context = context;
	}

	OpeningHours lower(org.relaydesk.lang.relay.OpeningHours hours) {
		List<OpeningHours.Span> spans = hours.getHours().stream().flatMap(h -> spans(h).stream()).toList();
		List<Closure> closures = hours.getClosures().stream().flatMap(c -> c.getDates().stream()).flatMap(range -> closure(range).stream()).toList();
		return new OpeningHours(spans, closures, Optional.of(context.keyword(hours)));
	}

	/** Every day of the line with every one of its spans. */
	private List<OpeningHours.Span> spans(Hours hours) {
		List<DayOfWeek> days = hours.getDays().stream().flatMap(range -> days(range).stream()).toList();
		List<OpeningHours.Span> spans = new ArrayList<>();
		for (Span span : hours.getSpans()) {
			times(span).ifPresent(times -> days.forEach(day -> spans.add(new OpeningHours.Span(day, times.from, times.to, context.at(span)))));
		}
		return spans;
	}

	/** {@code Sat..Mon} goes over the week's end. */
	private List<DayOfWeek> days(DayRange range) {
		Optional<DayOfWeek> from = context.read(range, Literals.DAY_RANGE__FROM, Times::day);
		Optional<DayOfWeek> to = range.getTo() == null ? from : context.read(range, Literals.DAY_RANGE__TO, Times::day);
		if (from.isEmpty() || to.isEmpty()) {
			return List.of();
		}
		List<DayOfWeek> days = new ArrayList<>(List.of(from.get()));
		while (days.getLast() != to.get()) {
			days.add(days.getLast().plus(1));
		}
		return days;
	}

	/** {@code 22:00-02:00} belongs to the day on which it begins. */
	private Optional<Minutes> times(Span span) {
		Optional<Integer> from = context.read(span, Literals.SPAN__FROM, Times::clock);
		Optional<Integer> to = context.read(span, Literals.SPAN__TO, Times::clock);
		if (from.isEmpty() || to.isEmpty()) {
			return Optional.empty();
		}
		if (from.get() == MINUTES_OF_DAY || from.get().equals(to.get())) {
			context.report().add(FindingCode.VALUE_TIME, context.at(span),
					text("value.time.span", span.getFrom() + "-" + span.getTo()));
			return Optional.empty();
		}
		return Optional.of(new Minutes(from.get(), to.get() > from.get() ? to.get() : to.get() + MINUTES_OF_DAY));
	}

	private Optional<Closure> closure(DateRange range) {
		Optional<LocalDate> from = context.read(range, Literals.DATE_RANGE__FROM, Times::date);
		Optional<LocalDate> to = range.getTo() == null ? from : context.read(range, Literals.DATE_RANGE__TO, Times::date);
		if (from.isEmpty() || to.isEmpty()) {
			return Optional.empty();
		}
		if (to.get().isBefore(from.get())) {
			context.report().add(FindingCode.VALUE_DATE, context.at(range, Literals.DATE_RANGE__TO),
					text("value.date.reversed", to.get(), from.get()));
			return Optional.empty();
		}
		return Optional.of(new Closure(from.get(), to.get(), Optional.ofNullable(range.getReason()), context.at(range)));
	}
}
