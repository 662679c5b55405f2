// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.values;

import static org.relaydesk.analysis.FindingCode.VALUE_DATE;
import static org.relaydesk.analysis.FindingCode.VALUE_TIME;
import static org.relaydesk.lang.FindingTexts.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relaydesk.analysis.Nearest;

/** Reads dates, times of day, days of the week and time zones. */
public final class Times {

	private static final Pattern LOOSE_CLOCK = Pattern.compile("([0-9]{1,2})[.:]?([0-9]{2})?([apAP])?[mM]?");
	private static final int MINUTES_OF_DAY = 24 * 60;
	/** Kept, since the JDK copies them each time. */
	private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

	private Times() {
	}

	/** An ISO 8601 date such as 2015-07-01. */
	public static Reading<LocalDate> date(String text) {
		String[] parts = text.split("[-.]", -1);
		boolean iso = text.contains("-");
		if (parts.length != 3 || !Arrays.stream(parts).allMatch(part -> part.matches("[0-9]{1,4}"))) {
			return Reading.wrong(VALUE_DATE, text("value.date.none", text));
		}
		int year = Integer.parseInt(parts[iso ? 0 : 2]);
		int month = Integer.parseInt(parts[1]);
		int day = Integer.parseInt(parts[iso ? 2 : 0]);
		return date(year, month, day).then(date -> {
			String proper = date.toString();
			return text.equals(proper) ? Reading.of(date) : Reading.wrong(VALUE_DATE, text("value.date.order", proper), proper);
		});
	}

	private static Reading<LocalDate> date(int year, int month, int day) {
		if (year < 1000) {
			return Reading.wrong(VALUE_DATE, text("value.date.year"));
		}
		if (month < 1 || month > 12) {
			return Reading.wrong(VALUE_DATE, text("value.date.month", month));
		}
		YearMonth whole = YearMonth.of(year, month);
		return whole.isValidDay(day) ? Reading.of(whole.atDay(day))
				: Reading.wrong(VALUE_DATE, text("value.date.day", day, text("month." + month), whole.getYear(), whole.lengthOfMonth()));
	}

	/** A time of day as minutes from midnight; 24:00 is 1440. */
	public static Reading<Integer> clock(String text) {
		if (text.matches("[0-9]{1,2}:[0-9]{2}")) {
			int colon = text.indexOf(':');
			int minutes = Integer.parseInt(text.substring(0, colon)) * 60 + Integer.parseInt(text.substring(colon + 1));
			boolean exists = minutes <= MINUTES_OF_DAY && Integer.parseInt(text.substring(colon + 1)) < 60;
			return exists ? Reading.of(minutes) : Reading.wrong(VALUE_TIME, text("value.time.late", text));
		}
		return loose(text).<Reading<Integer>>map(proper -> Reading.wrong(VALUE_TIME, text("value.time.colon", proper), proper))
				.orElseGet(() -> Reading.wrong(VALUE_TIME, text("value.time.none", text)));
	}

	/** {@code 10.00}, {@code 10}, {@code 1000} and {@code 10pm} as they should have been written. */
	private static Optional<String> loose(String text) {
		Matcher parts = LOOSE_CLOCK.matcher(text);
		if (!parts.matches()) {
			return Optional.empty();
		}
		int hour = Integer.parseInt(parts.group(1));
		if (parts.group(3) != null) {
			hour = hour % 12 + (parts.group(3).equalsIgnoreCase("p") ? 12 : 0);
		}
		String minute = parts.group(2) == null ? "00" : parts.group(2);
		return hour > 23 || Integer.parseInt(minute) > 59 ? Optional.empty() : Optional.of(String.format(Locale.ROOT, "%02d:%s", hour, minute));
	}

	/** A day of the week by its first three letters. */
	public static Reading<DayOfWeek> day(String word) {
		for (DayOfWeek day : DayOfWeek.values()) {
			if (shortName(day).equals(word)) {
				return Reading.of(day);
			}
		}
		String[] ends = word.split("-");
		Optional<DayOfWeek> first = looseDay(ends[0]);
		Optional<DayOfWeek> last = looseDay(ends[ends.length - 1]);
		if (ends.length == 2 && first.isPresent() && last.isPresent()) {
			String range = shortName(first.get()) + ".." + shortName(last.get());
			return Reading.wrong(VALUE_TIME, text("value.time.days", range), range);
		}
		return first.filter(day -> ends.length == 1)
				.<Reading<DayOfWeek>>map(day -> Reading.wrong(VALUE_TIME, text("value.time.letters", shortName(day)), shortName(day)))
				.orElseGet(() -> Reading.wrong(VALUE_TIME, text("value.time.day", word)));
	}

	private static String shortName(DayOfWeek day) {
		return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
	}

	private static Optional<DayOfWeek> looseDay(String word) {
		String start = word.toLowerCase(Locale.ROOT);
		return start.length() < 2 ? Optional.empty() : Arrays.stream(DayOfWeek.values())
				.filter(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT).startsWith(start)).findFirst();
	}

	/** A time zone of the IANA database such as America/New_York. */
	public static Reading<ZoneId> zone(String name) {
		if (ZONES.contains(name)) {
			return Reading.of(ZoneId.of(name));
		}
		List<String> near = Nearest.of(name, ZONES);
		return new Reading.Wrong<>(VALUE_TIME, Nearest.asking(text("value.time.zone", name), near), near);
	}
}
