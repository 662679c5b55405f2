// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.relaydesk.artifacts.PlainText;

/** Writes iCalendar (RFC 5545): days with a title and a note. Lines end in CR LF, and long ones are folded. */
final class CalendarWriter {

	/** Octets of a line without its end (RFC 5545, 3.1). */
	private static final int LONGEST_LINE = 75;

	private final StringBuilder calendar = new StringBuilder();
	private final LocalDate written;

	/**
	 * @param language of the texts, as in RFC 5646
	 * @param written stands in every entry for the day on which it was written: the input's day, not the clock's
	 */
	CalendarWriter(String title, String language, LocalDate written) {
		this.written = written;
		put("BEGIN:VCALENDAR");
		put("VERSION:2.0");
		put("PRODID:-//Relay Desk//Calendar//" + language.toUpperCase(Locale.ROOT));
		put("X-WR-CALNAME:" + text(title));
	}

	/**
	 * One whole day.
	 *
	 * @param id stays the same for the same event, so that calendars replace it
	 */
	CalendarWriter day(String id, LocalDate day, String title, String note) {
		put("BEGIN:VEVENT");
		put("UID:" + id + "@relaydesk.invalid");
		put("DTSTAMP:" + date(written) + "T000000Z");
		put("DTSTART;VALUE=DATE:" + date(day));
		put("SUMMARY:" + text(title));
		if (!note.isEmpty()) {
			put("DESCRIPTION:" + text(note));
		}
		put("END:VEVENT");
		return this;
	}

	/** The finished calendar. */
	byte[] end() {
		put("END:VCALENDAR");
		return calendar.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String date(LocalDate day) {
		return DateTimeFormatter.BASIC_ISO_DATE.format(day);
	}

	/** Text as a value (RFC 5545, 3.3.11). */
	private static String text(String text) {
		return PlainText.of(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
	}

	/** What does not fit goes on in the next line, after a blank. */
	private void put(String line) {
		int start = 0;
		int octets = 0;
		for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
			int size = octets(line.codePointAt(i));
			if (octets + size > LONGEST_LINE) {
				calendar.append(line, start, i).append("\r\n ");
				start = i;
				octets = 1;
			}
			octets += size;
		}
		calendar.append(line, start, line.length()).append("\r\n");
	}

	/** How many octets a character takes in UTF-8 (RFC 3629, section 3). */
	private static int octets(int point) {
		if (point < 0x80) {
			return 1;
		}
		return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
	}
}
