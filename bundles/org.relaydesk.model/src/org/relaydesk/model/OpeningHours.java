// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When the public is in the library, in its local time. */
public record OpeningHours(List<Span> spans, List<Closure> closures, Optional<Origin> origin) {

	public static final OpeningHours NONE = new OpeningHours(List.of(), List.of(), Optional.empty());

	/**
	 * An opening on one day of the week, in minutes from that day's midnight.
	 *
	 * @param from 0 to 1439
	 * @param to after {@code from}; above 1440 where the opening lasts past midnight ({@code 22:00-02:00} ends at 1560)
	 */
	public record Span(DayOfWeek day, int from, int to, Origin origin) {
	}

	/** Days on which the library stays closed, both included. */
	public record Closure(LocalDate from, LocalDate to, Optional<String> reason, Origin origin) {
	}

	public boolean isEmpty() {
		return spans.isEmpty();
	}
}
