// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.math.BigInteger;

import org.relaydesk.model.quantity.DataVolume;
import org.relaydesk.model.quantity.Period;

/**
 * Tor's accounting for one relay, with {@code AccountingRule max}: the busier direction counts.
 *
 * @param max per direction and period ({@code AccountingMax})
 * @param billingDay the day of the month on which a monthly period begins, 1 to 28
 */
public record Accounting(DataVolume max, Period period, int billingDay) {

	/** What it comes to in a month of 31 days, per direction, rounded down. */
	public DataVolume perMonth() {
		return inMonthOf(Period.MONTH.days());
	}

	/** Likewise in a month of so many days; a limit for days or weeks is taken in proportion. */
	public DataVolume inMonthOf(int days) {
		return period == Period.MONTH ? max
				: new DataVolume(BigInteger.valueOf(max.bytes()).multiply(BigInteger.valueOf(days)).divide(BigInteger.valueOf(period.days())).longValueExact());
	}

	/** The value of {@code AccountingStart}, in the host's local time (tor(1)): weeks begin on Monday. */
	public String start() {
		return switch (period) {
			case DAY -> "day 0:00";
			case WEEK -> "week 1 0:00";
			case MONTH -> "month " + billingDay + " 0:00";
		};
	}
}
