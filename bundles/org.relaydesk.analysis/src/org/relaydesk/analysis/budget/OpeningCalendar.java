// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.relaydesk.model.Library;
import org.relaydesk.model.OpeningHours;
import org.relaydesk.model.OpeningHours.Span;

/**
 * When a library is open: minute by minute in its ordinary week, and on real days with their closures and daylight saving. The clock is
 * the library's own; an opening past midnight belongs to its first day (LANGUAGE.md, semantics 14).
 */
public final class OpeningCalendar {

	public static final int MINUTES_PER_WEEK = 7 * 24 * 60;
	private static final int MINUTES_PER_DAY = 24 * 60;

	private final OpeningHours hours;
	private final ZoneId zone;
	private final BitSet week = new BitSet(MINUTES_PER_WEEK);
	/** By the day of the week, from Monday. */
	private final long[] openMinutesOf = new long[7];

	/** An opening on a real day. */
	public record Opening(ZonedDateTime from, ZonedDateTime to) {

		/** As the clock of the universe runs: an hour less or more where daylight saving begins or ends within. */
		public Duration length() {
			return Duration.between(from, to);
		}
	}

	/** @param zone of the library; UTC stands in where it is not known */
	public OpeningCalendar(OpeningHours hours, ZoneId zone) {
		this.hours = hours;
		this.zone = zone;
		for (Span span : hours.spans()) {
			int midnight = (span.day().getValue() - 1) * MINUTES_PER_DAY;
			week.set(midnight + span.from(), Math.min(midnight + span.to(), MINUTES_PER_WEEK));
			week.set(0, Math.max(midnight + span.to() - MINUTES_PER_WEEK, 0));
		}
		Arrays.setAll(openMinutesOf, day -> week.get(day * MINUTES_PER_DAY, (day + 1) * MINUTES_PER_DAY).cardinality());
	}

	public static OpeningCalendar of(Library library) {
		return new OpeningCalendar(library.openingHours(), library.timeZone().orElse(ZoneOffset.UTC));
	}

	/** The same hours without closed days and changes of the clock. */
	OpeningCalendar ordinary() {
		return new OpeningCalendar(new OpeningHours(hours.spans(), List.of(), hours.origin()), ZoneOffset.UTC);
	}

	/** The minutes of an ordinary week in which the library is open. */
	public int openMinutesPerWeek() {
		return week.cardinality();
	}

	/**
	 * The open minutes, 0 to 60, of an hour of the ordinary week.
	 *
	 * @param hour 0 to 167, from Monday 0:00
	 */
	public int openMinutes(int hour) {
		return week.get(hour * 60, hour * 60 + 60).cardinality();
	}

	/** The openings that begin on a day, in order; none on a closed day, or on one that a change of the time zone leaves out. */
	public List<Opening> openings(LocalDate day) {
		boolean leftOut = !beginning(day).toLocalDate().equals(day);
		if (leftOut || hours.closures().stream().anyMatch(closure -> !day.isBefore(closure.from()) && !day.isAfter(closure.to()))) {
			return List.of();
		}
		return hours.spans().stream().filter(span -> span.day() == day.getDayOfWeek()).sorted(java.util.Comparator.comparingInt(Span::from))
				.map(span -> new Opening(at(day, span.from()), at(day, span.to()))).toList();
	}

	private ZonedDateTime at(LocalDate day, int minute) {
		return day.plusDays(minute / MINUTES_PER_DAY).atTime(minute % MINUTES_PER_DAY / 60, minute % 60).atZone(zone);
	}

	/** How long the library is open from the beginning of a day to that of another; overlapping openings count once. */
	public Duration open(LocalDate from, LocalDate until) {
		Duration open = Duration.ofMinutes(ordinaryMinutes(from, until));
		for (LocalDate day : unusualDays(from, until)) {
			open = open.minusMinutes(openMinutesOf[day.getDayOfWeek().ordinal()]);
			for (Opening stretch : stretches(day, day.plusDays(1))) {
				open = open.plus(stretch.length());
			}
		}
		return open;
	}

	/** As if every day were like the same day of the ordinary week. */
	private long ordinaryMinutes(LocalDate from, LocalDate until) {
		long weeks = ChronoUnit.WEEKS.between(from, until);
		return weeks * week.cardinality() + from.plusWeeks(weeks).datesUntil(until).mapToLong(day -> openMinutesOf[day.getDayOfWeek().ordinal()]).sum();
	}

	/** Closed days, those on which the clock changes, and their neighbours, since openings may last past midnight. */
	private Set<LocalDate> unusualDays(LocalDate from, LocalDate until) {
		Set<LocalDate> days = new HashSet<>();
		hours.closures().forEach(closure -> days.addAll(within(closure.from(), closure.to().plusDays(1), from, until)));
		Instant end = until.plusDays(1).atStartOfDay(zone).toInstant();
		ZoneOffsetTransition change = zone.getRules().nextTransition(from.minusDays(1).atStartOfDay(zone).toInstant());
		while (change != null && !change.getInstant().isAfter(end)) {
			days.addAll(within(change.getDateTimeBefore().toLocalDate().minusDays(1), change.getDateTimeAfter().toLocalDate().plusDays(1), from, until));
			change = zone.getRules().nextTransition(change.getInstant());
		}
		return days;
	}

	/** The days from {@code first} to {@code last} that are among those from one day to before another. */
	private static List<LocalDate> within(LocalDate first, LocalDate last, LocalDate from, LocalDate until) {
		return Stream.iterate(first.isBefore(from) ? from : first, day -> day.isBefore(until) && !day.isAfter(last), day -> day.plusDays(1)).toList();
	}

	/** When the library is open between the beginnings of two days, in order and apart from one another. The day before the eve counts if the eve is left out. */
	List<Opening> stretches(LocalDate from, LocalDate until) {
		List<Opening> stretches = new ArrayList<>();
		ZonedDateTime counted = from.atStartOfDay(zone);
		ZonedDateTime end = until.atStartOfDay(zone);
		for (LocalDate day = from.minusDays(2); day.isBefore(until); day = day.plusDays(1)) {
			for (Opening opening : openings(day)) {
				ZonedDateTime begins = opening.from().isAfter(counted) ? opening.from() : counted;
				ZonedDateTime ends = opening.to().isBefore(end) ? opening.to() : end;
				if (ends.isAfter(begins)) {
					stretches.add(new Opening(begins, ends));
					counted = ends;
				}
			}
		}
		return stretches;
	}

	/** The beginning of a day. */
	ZonedDateTime beginning(LocalDate day) {
		return day.atStartOfDay(zone);
	}

	/** The length of these days, which daylight saving may change by an hour. */
	public Duration length(LocalDate from, LocalDate until) {
		return Duration.between(from.atStartOfDay(zone), until.atStartOfDay(zone));
	}
}
