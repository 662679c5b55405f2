// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.model.quantity.DataVolume;

/** Figures for people, in SI units with at most two decimals: rates rounded down, volumes to the nearest. */
public final class Figures {

	private static final String[] PREFIXES = { "", "k", "M", "G", "T" };

	private Figures() {
	}

	/** Such as {@code 16.66 Mbit/s}; the language reads it back. */
	public static String of(Bandwidth rate) {
		return text(rate.bitsPerSecond(), "bit/s", RoundingMode.DOWN);
	}

	/** Such as {@code 13.39 TB}. */
	public static String of(DataVolume volume) {
		return text(volume.bytes(), "B", RoundingMode.HALF_UP);
	}

	private static String text(long value, String unit, RoundingMode rounding) {
		int prefix = 0;
		while (prefix < PREFIXES.length - 1 && value >= Math.pow(1000, prefix + 1)) {
			prefix++;
		}
		BigDecimal scaled = BigDecimal.valueOf(value).movePointLeft(3 * prefix).setScale(2, rounding).stripTrailingZeros();
		return scaled.toPlainString() + " " + PREFIXES[prefix] + unit;
	}
}
