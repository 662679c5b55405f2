// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model.quantity;

import java.math.BigDecimal;

/** A share in per cent, more than 0 and at most 100. */
public record Percentage(BigDecimal percent) {

	/** All of it. */
	public static final Percentage ALL = new Percentage(BigDecimal.valueOf(100));

	public Percentage {
		if (percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
			throw new IllegalArgumentException(percent + "%");
		}
	}

	@Override
	public String toString() {
		return percent.stripTrailingZeros().toPlainString() + "%";
	}
}
