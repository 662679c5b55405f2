// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

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
			int start = (span.day().getValue() - 1) * MINUTES_PER_DAY;
			IntStream.range(start + span.from(), start + span.to()).forEach(minute -> week.set(minute % MINUTES_PER_WEEK));
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

	/** The openings that begin on a day, in order; none on a closed day. */
	public List<Opening> openings(LocalDate day) {
		if (hours.closures().stream().anyMatch(closure -> !day.isBefore(closure.from()) && !day.isAfter(closure.to()))) {
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
		return isOrdinary(from, until) ? Duration.ofMinutes(from.datesUntil(until).mapToLong(day -> openMinutesOf[day.getDayOfWeek().ordinal()]).sum())
				: stretches(from, until).stream().map(Opening::length).reduce(Duration.ZERO, Duration::plus);
	}

	/** No closed day, and no change of the clock. */
	private boolean isOrdinary(LocalDate from, LocalDate until) {
		ZoneOffsetTransition change = zone.getRules().nextTransition(from.minusDays(1).atStartOfDay(zone).toInstant());
		return (change == null || change.getInstant().isAfter(until.plusDays(1).atStartOfDay(zone).toInstant()))
				&& hours.closures().stream().noneMatch(closure -> closure.from().isBefore(until) && !closure.to().isBefore(from.minusDays(1)));
	}

	/** When the library is open between the beginnings of two days, in order and apart from one another. */
	List<Opening> stretches(LocalDate from, LocalDate until) {
		List<Opening> stretches = new ArrayList<>();
		ZonedDateTime counted = from.atStartOfDay(zone);
		ZonedDateTime end = until.atStartOfDay(zone);
		for (LocalDate day = from.minusDays(1); day.isBefore(until); day = day.plusDays(1)) {
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
