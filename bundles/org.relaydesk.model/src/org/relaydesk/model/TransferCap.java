// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.math.BigInteger;

import org.relaydesk.model.quantity.DataVolume;
import org.relaydesk.model.quantity.Period;
import org.relaydesk.model.quantity.Volume;

/**
 * The provider's cap on traffic.
 *
 * @param billingDay the day of the month on which the count begins again, 1 to 28
 */
public record TransferCap(Volume volume, Counting counting, int billingDay) {

	/** Which traffic the provider counts. */
	public enum Counting {
		/** Both directions together: the default. */
		SUM,
		/** The larger of the two directions. */
		LARGER,
		/** What comes in alone. */
		DOWN,
		/** What goes out alone. */
		UP
	}

	/** What the cap allows in a month of so many days; a cap for days or weeks is taken in proportion, rounded down. */
	public DataVolume inMonthOf(int days) {
		if (volume.period() == Period.MONTH) {
			return volume.amount();
		}
		return new DataVolume(BigInteger.valueOf(volume.amount().bytes()).multiply(BigInteger.valueOf(days))
				.divide(BigInteger.valueOf(volume.period().days())).longValueExact());
	}
}
