// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget.tests;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.relaydesk.analysis.budget.OpeningCalendar;
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
}
