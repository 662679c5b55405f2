// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.time.LocalDate;
import java.util.Optional;

import org.relaydesk.model.quantity.Bandwidth;

/**
 * A relay whose volume does not last.
 *
 * @param begins the first day of the accounting period; empty for an ordinary one
 * @param day of the period, from 1, on which the relay falls asleep
 * @param hours that it is awake until then, begun ones left out
 * @param lasting the rate that would last: neither opening hours nor all others may go above it
 */
public record Hibernation(Accounting accounting, Optional<LocalDate> begins, long day, long hours, Bandwidth lasting) {

	/** The day on which the relay falls asleep. */
	public Optional<LocalDate> date() {
		return begins.map(first -> first.plusDays(day - 1));
	}

	Hibernation withoutDate() {
		return new Hibernation(accounting, Optional.empty(), day, hours, lasting);
	}
}
