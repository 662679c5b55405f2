// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.relaydesk.model.OpeningHours;

/** The moments of a week at which a library opens or closes, as systemd writes them (systemd.time(7)). */
final class BoundaryTimes {

	private static final int DAY = 24 * 60;

	private BoundaryTimes() {
	}

	/** One calendar expression for each time of day, such as {@code Mon..Thu *-*-* 10:00:00 America/New_York}, in order of the time. */
	static List<String> of(OpeningHours hours, ZoneId zone) {
		Map<Integer, Set<DayOfWeek>> days = new TreeMap<>();
		for (OpeningHours.Span span : hours.spans()) {
			add(days, span.day(), span.from());
			add(days, span.day(), span.to());
		}
		return days.entrySet().stream().map(entry -> days(entry.getValue()) + " *-*-* " + clock(entry.getKey()) + ":00 " + zone.getId()).toList();
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
