// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget.tests;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relaydesk.analysis.budget.OpeningCalendar;
import org.relaydesk.analysis.budget.OpeningCalendar.Opening;
import org.relaydesk.model.OpeningHours;
import org.relaydesk.model.OpeningHours.Closure;
import org.relaydesk.model.OpeningHours.Span;
import org.relaydesk.model.Origin;
import org.relaydesk.testing.deployment.LibraryModel;
import org.relaydesk.testing.deployment.Model;

/** Opening hours follow the wall clock through daylight saving, past midnight and on closed days (LANGUAGE.md, semantics 14). */
class OpeningCalendarTest {

	private final Model model = new Model();
	private final LibraryModel library = model.library;

	private OpeningCalendar calendar() {
		return OpeningCalendar.of(model.build().libraries().getFirst());
	}

	private static LocalDate day(String date) {
		return LocalDate.parse(date);
	}

	@Test
	void anOrdinaryWeek() {
		library.open(MONDAY, 10, 20).open(FRIDAY, 10, 17);
		assertEquals(17 * 60, calendar().openMinutesPerWeek());
		assertEquals(0, calendar().openMinutes(9));
		assertEquals(60, calendar().openMinutes(10));
		assertEquals(60, calendar().openMinutes(4 * 24 + 16));
		assertEquals(0, calendar().openMinutes(4 * 24 + 17));
	}

	@Test
	void sundayNightReachesIntoMonday() {
		library.open(SUNDAY, 22, 26);
		assertEquals(60, calendar().openMinutes(1));
		assertEquals(4 * 60, calendar().openMinutesPerWeek());
	}

	@Test
	void overlapsCountOnce() {
		library.open(MONDAY, 10, 14).open(MONDAY, 12, 16);
		assertEquals(6 * 60, calendar().openMinutesPerWeek());
		assertEquals(Duration.ofHours(6), calendar().open(day("2016-02-29"), day("2016-03-01")));
	}

	@Test
	void aClosedDayTakesItsNightAlong() {
		library.open(FRIDAY, 22, 26).open(SATURDAY, 10, 12).closed("2016-07-01", "2016-07-01");
		assertEquals(Duration.ofHours(2), calendar().open(day("2016-06-27"), day("2016-07-04")), "Friday is closed");
		assertEquals(Duration.ofHours(6), calendar().open(day("2016-07-04"), day("2016-07-11")));
	}

	/** In New York the clock went from 2 to 3 on 13 March 2016, and from 2 back to 1 on 6 November 2016. */
	@Test
	void nightsOfDaylightSavingAreAnHourShorterOrLonger() {
		library.open(SATURDAY, 22, 28);
		assertEquals(Duration.ofHours(5), calendar().openings(day("2016-03-12")).getFirst().length());
		assertEquals(Duration.ofHours(6), calendar().openings(day("2016-03-19")).getFirst().length());
		assertEquals(Duration.ofHours(7), calendar().openings(day("2016-11-05")).getFirst().length());
		assertEquals(Duration.ofHours(23), calendar().length(day("2016-03-13"), day("2016-03-14")));
	}

	/** Months are counted by weeks, but for days that are unlike others: it comes to what one finds who looks at the clock every minute. */
	@ParameterizedTest
	@ValueSource(strings = {"UTC 2016-01-01", "America/New_York 2016-03-01", "Europe/Madrid 2016-10-10", "Australia/Lord_Howe 2016-03-20",
			"America/Sao_Paulo 2017-10-01", "Pacific/Apia 2011-12-20", "Africa/Casablanca 2016-05-20"})
	void hoursAddUpMinuteByMinute(String zoneAndBegin) {
		ZoneId zone = ZoneId.of(zoneAndBegin.split(" ")[0]);
		Random random = new Random(zoneAndBegin.hashCode());
		for (int i = 0; i < 40; i++) {
			LocalDate from = day(zoneAndBegin.split(" ")[1]).plusDays(random.nextInt(20));
			LocalDate until = from.plusDays(random.nextInt(32));
			OpeningHours hours = hours(random, from);
			OpeningCalendar calendar = new OpeningCalendar(hours, zone);
			assertEquals(minuteByMinute(calendar, zone, from, until), calendar.open(from, until), () -> hours + " from " + from + " to " + until);
		}
	}

	private static OpeningHours hours(Random random, LocalDate near) {
		List<Span> spans = Stream.generate(() -> random.nextInt(24 * 60)).limit(random.nextInt(9))
				.map(begin -> new Span(DayOfWeek.of(1 + random.nextInt(7)), begin, begin + 1 + random.nextInt(24 * 60), Origin.startOf("l.relay"))).toList();
		List<Closure> closures = Stream.generate(() -> near.plusDays(random.nextInt(40) - 5)).limit(random.nextInt(3))
				.map(first -> new Closure(first, first.plusDays(random.nextInt(5)), Optional.empty(), Origin.startOf("l.relay"))).toList();
		return new OpeningHours(spans, closures, Optional.empty());
	}

	private static Duration minuteByMinute(OpeningCalendar calendar, ZoneId zone, LocalDate from, LocalDate until) {
		List<Opening> openings = from.minusDays(2).datesUntil(until.plusDays(1)).flatMap(day -> calendar.openings(day).stream()).toList();
		long minutes = Stream.iterate(from.atStartOfDay(zone), minute -> minute.isBefore(until.atStartOfDay(zone)), minute -> minute.plusMinutes(1))
				.filter(minute -> openings.stream().anyMatch(opening -> !minute.isBefore(opening.from()) && minute.isBefore(opening.to()))).count();
		return Duration.ofMinutes(minutes);
	}
}
