// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import org.relaydesk.model.quantity.Bandwidth;

/**
 * A relay whose volume does not last.
 *
 * @param secondsAwake from the beginning of the accounting period until the volume is used up, at full use
 * @param lasting the rate outside opening hours that would last; opening hours keep theirs, unless it is higher than this
 */
public record Hibernation(Accounting accounting, long secondsAwake, Bandwidth lasting) {

	/** The day of the period, from 1, on which the relay falls asleep. */
	public long day() {
		return secondsAwake / 86_400 + 1;
	}
}
