// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model.quantity;

/** So much data in each period, such as {@code 20 TB per month}. */
public record Volume(DataVolume amount, Period period) {

	@Override
	public String toString() {
		return amount + " per " + period;
	}
}
