// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.model.OpeningHours;

/** The moments of a week at which a library opens or closes, as systemd writes them (systemd.time(7)). */
final class BoundaryTimes {

	private static final int DAY = 24 * 60;
	/** The rules of a zone hold from year to year; only the dates differ. */
	private static final int ANY_YEAR = 2030;

	private BoundaryTimes() {
	}

	/** One calendar expression for each time of day, such as {@code Mon..Thu *-*-* 10:00:00 America/New_York}, in order of the time. */
	static List<String> of(OpeningHours hours, ZoneId zone) {
		return boundaries(hours).entrySet().stream().map(entry -> days(entry.getValue()) + " *-*-* " + clock(entry.getKey()) + ":00 " + zone.getId()).toList();
	}

	/**
	 * Times of day in UTC at which the clock may have to be looked at too, because daylight saving takes an opening or closing time away, or makes it come
	 * twice: systemd skips the one and elapses only at the first of the other. Empty for nearly all libraries: clocks change while they are closed.
	 */
	static List<String> aroundClockChanges(OpeningHours hours, ZoneId zone) {
		return zone.getRules().getTransitionRules().stream().flatMap(rule -> {
			ZoneOffsetTransition change = rule.createTransition(ANY_YEAR);
			Predicate<DayOfWeek> isItsDay = day -> rule.getDayOfWeek() == null || day == change.getDateTimeBefore().getDayOfWeek();
			return times(change, boundaries(hours, isItsDay)).stream();
		}).sorted().distinct().map(minute -> "*-*-* " + clock(minute) + ":00 UTC").toList();
	}

	private static Set<Integer> boundaries(OpeningHours hours, Predicate<DayOfWeek> days) {
		Map<Integer, Set<DayOfWeek>> boundaries = boundaries(hours);
		boundaries.values().removeIf(on -> on.stream().noneMatch(days));
		return boundaries.keySet();
	}

	/** The moment of the change, and each boundary's second coming, in minutes of the day in UTC. */
	private static List<Integer> times(ZoneOffsetTransition change, Set<Integer> boundaries) {
		int before = change.getDateTimeBefore().get(ChronoField.MINUTE_OF_DAY);
		int length = (int) change.getDuration().abs().toMinutes();
		int begin = change.isGap() ? before : before - length;
		List<Integer> touched = boundaries.stream().filter(minute -> minute >= begin && minute < begin + length).toList();
		if (touched.isEmpty()) {
			return List.of();
		}
		Stream<Integer> again = change.isGap() ? Stream.of() : touched.stream().map(minute -> minute - change.getOffsetAfter().getTotalSeconds() / 60);
		return Stream.concat(Stream.of(before - change.getOffsetBefore().getTotalSeconds() / 60), again).map(minute -> Math.floorMod(minute, DAY)).toList();
	}

	/** The days of each time of day at which the library opens or closes. */
	private static Map<Integer, Set<DayOfWeek>> boundaries(OpeningHours hours) {
		Map<Integer, Set<DayOfWeek>> days = new TreeMap<>();
		for (OpeningHours.Span span : hours.spans()) {
			add(days, span.day(), span.from());
			add(days, span.day(), span.to());
		}
		return days;
	}

	/** A time after midnight belongs to the next day, and {@code 24:00} is the next day's midnight. */
	private static void add(Map<Integer, Set<DayOfWeek>> days, DayOfWeek day, int minute) {
		days.computeIfAbsent(minute % DAY, m -> EnumSet.noneOf(DayOfWeek.class)).add(day.plus(minute / DAY));
	}

	private static String days(Set<DayOfWeek> days) {
		List<List<DayOfWeek>> runs = new ArrayList<>();
		for (DayOfWeek day : days) {
			if (runs.isEmpty() || runs.getLast().getLast().plus(1) != day) {
				runs.add(new ArrayList<>());
			}
			runs.getLast().add(day);
		}
		return runs.stream().map(run -> run.size() == 1 ? name(run.getFirst()) : name(run.getFirst()) + ".." + name(run.getLast()))
				.collect(Collectors.joining(","));
	}

	/** {@code Mon}. */
	static String name(DayOfWeek day) {
		return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
	}

	/** {@code 09:05}; more than 24 hours where a day is counted on. */
	static String clock(int minute) {
		return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
	}
}
