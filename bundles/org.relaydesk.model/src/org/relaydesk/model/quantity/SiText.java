// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model.quantity;

import java.math.BigDecimal;

/** Prints numbers with SI prefixes, exactly. */
final class SiText {

	private SiText() {
	}

	/** The largest prefix (k, M, G, T) that leaves a number of at least 1 with at most three decimals. */
	static String of(long value, String unit) {
		String[] prefixes = { "", "k", "M", "G", "T" };
		for (int i = prefixes.length - 1; i > 0; i--) {
			BigDecimal scaled = BigDecimal.valueOf(value).movePointLeft(3 * i).stripTrailingZeros();
			if (scaled.compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= 3) {
				return scaled.toPlainString() + " " + prefixes[i] + unit;
			}
		}
		return value + " " + unit;
	}
}
