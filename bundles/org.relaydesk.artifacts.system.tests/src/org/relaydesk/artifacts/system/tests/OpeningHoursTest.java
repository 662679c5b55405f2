// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relaydesk.model.OpeningHours;
import org.relaydesk.testing.Command;
import org.relaydesk.testing.RealPrograms;
import org.relaydesk.testing.deployment.Model;
import org.relaydesk.testing.deployment.Place;

/** The timer fires at exactly the boundaries of the model's week, and the script knows whether the library is open. */
@Tag("judge")
class OpeningHoursTest {

	private static final ZoneId ZONE = ZoneId.of("America/New_York");

	private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d) UTC");

	@TempDir
	Path folder;

	/** An ordinary week, one in which daylight saving begins, and one in which it ends. */
	@ParameterizedTest
	@ValueSource(strings = { "2026-06-01", "2026-03-02", "2026-10-26" })
	void systemdFindsEveryBoundaryOfAWeek(String firstDay) {
		RealPrograms.require("systemd-analyze");
		LocalDate monday = LocalDate.parse(firstDay);
		assertEquals(stated(Stories.busyHost(), monday), fired(Stories.busyHost(), monday));
	}

	/** Opening and closing times that daylight saving takes away (Sunday 2:30 in March), or makes come twice (Sunday 1:30 in November). */
	@ParameterizedTest
	@ValueSource(strings = { "2026-06-01", "2026-03-02", "2026-10-26" })
	void noChangeIsMissedWhereTheClockJumps(String firstDay) {
		RealPrograms.require("systemd-analyze");
		LocalDate monday = LocalDate.parse(firstDay);
		Model model = Stories.busyHost();
		model.library.spans.add(new OpeningHours.Span(DayOfWeek.SATURDAY, 22 * 60, 25 * 60 + 30, Place.at("open")));
		model.library.spans.add(new OpeningHours.Span(DayOfWeek.SUNDAY, 2 * 60 + 30, 5 * 60, Place.at("open")));
		TreeSet<Long> fired = fired(model, monday);
		assertEquals(List.of(), changes(model, monday).stream().filter(moment -> !fired.contains(moment)).map(Instant::ofEpochSecond).toList());
	}

	/** When systemd would run the service in a week. */
	private static TreeSet<Long> fired(Model model, LocalDate monday) {
		TreeSet<Long> fired = new TreeSet<>();
		Files.of(model.last()).text("relaydesk-rates.timer").lines().filter(line -> line.startsWith("OnCalendar=")).forEach(line -> {
			String answer = Command.run("env", "TZ=UTC", "systemd-analyze", "calendar", "--iterations=8",
					"--base-time=@" + (at(monday, 0) - 1), line.substring("OnCalendar=".length())).output();
			MOMENT.matcher(answer).results().map(match -> Instant.parse(match.group(1) + "T" + match.group(2) + "Z").getEpochSecond()).forEach(fired::add);
		});
		return new TreeSet<>(fired.subSet(at(monday, 0), at(monday.plusDays(7), 0)));
	}

	/** The opening and closing times of a week as the model states them. */
	private static TreeSet<Long> stated(Model model, LocalDate monday) {
		TreeSet<Long> expected = new TreeSet<>();
		for (int week = -1; week < 1; week++) {
			for (OpeningHours.Span span : model.library.spans) {
				LocalDate day = monday.plusDays(span.day().getValue() - 1 + 7L * week);
				expected.add(at(day, span.from()));
				expected.add(at(day, span.to()));
			}
		}
		return new TreeSet<>(expected.subSet(at(monday, 0), at(monday.plusDays(7), 0)));
	}

	/** Every minute of a week at which the library opens or closes by the wall clock. */
	private static List<Long> changes(Model model, LocalDate monday) {
		return LongStream.iterate(at(monday, 0), moment -> moment < at(monday.plusDays(7), 0), moment -> moment + 60)
				.filter(moment -> isOpen(model, moment) != isOpen(model, moment - 60)).boxed().toList();
	}

	/** A day before and one after each change of the clocks, an ordinary week, a closure, and a turn of the year. */
	@ParameterizedTest
	@ValueSource(strings = { "2026-03-07", "2026-10-31", "2015-12-23", "2015-12-26", "2016-12-31", "2026-06-05" })
	void theScriptKnowsWhetherTheLibraryIsOpen(String firstDay) throws IOException {
		RealPrograms.require("awk", "sed");
		Model model = Stories.busyHost();
		Files files = Files.of(model.last());
		Path hours = java.nio.file.Files.writeString(folder.resolve("opening-hours"), files.text("etc/relaydesk/opening-hours"));
		Path script = java.nio.file.Files.writeString(folder.resolve("script"),
				files.text("sbin/relaydesk-rates").replace("hours=/etc/relaydesk/opening-hours", "hours=" + hours));
		LocalDate first = LocalDate.parse(firstDay);
		List<Long> moments = new ArrayList<>();
		for (LocalDate day = first; day.isBefore(first.plusDays(2)); day = day.plusDays(1)) {
			LocalDate date = day;
			IntStream.of(0, 1, 119, 120, 179, 180, 599, 600, 1199, 1200, 1319, 1320, 1439).forEach(minute -> moments.add(at(date, minute)));
		}
		List<String> command = new ArrayList<>(List.of("sh", "-c", "script=$1; shift; for t; do sh \"$script\" state @$t; done", "sh", script.toString()));
		moments.forEach(moment -> command.add(moment.toString()));
		List<String> expected = moments.stream().map(moment -> isOpen(model, moment) ? "open" : "closed").toList();
		assertEquals(expected, Command.runWithInput("", command).output().lines().toList());
	}

	private static long at(LocalDate day, int minute) {
		return day.plusDays(minute / 1440).atTime(minute % 1440 / 60, minute % 60).atZone(ZONE).toEpochSecond();
	}

	/** As the language defines it: by the wall clock, an opening past midnight belonging to its first day. */
	private static boolean isOpen(Model model, long second) {
		ZonedDateTime now = ZonedDateTime.ofInstant(Instant.ofEpochSecond(second), ZONE);
		int minute = now.getHour() * 60 + now.getMinute();
		return isOpen(model, now.toLocalDate(), minute) || isOpen(model, now.toLocalDate().minusDays(1), minute + 1440);
	}

	private static boolean isOpen(Model model, LocalDate day, int minute) {
		DayOfWeek weekday = day.getDayOfWeek();
		return model.library.spans.stream().anyMatch(s -> s.day() == weekday && s.from() <= minute && minute < s.to())
				&& model.library.closures.stream().noneMatch(c -> !day.isBefore(c.from()) && !day.isAfter(c.to()));
	}
}
