// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.values;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit of data or of data per second. SI prefixes are powers of 1000, IEC prefixes powers of 1024.
 *
 * @param factor how many bits per second, or bytes, one of it is
 */
record Unit(String name, BigDecimal factor) {

	static final List<Unit> RATES = List.of(si("bit/s", 0, 1), si("kbit/s", 1, 1), si("Mbit/s", 2, 1), si("Gbit/s", 3, 1), si("B/s", 0, 8),
			si("kB/s", 1, 8), si("MB/s", 2, 8), si("GB/s", 3, 8), iec("KiB/s", 1, 8), iec("MiB/s", 2, 8), iec("GiB/s", 3, 8));

	static final List<Unit> AMOUNTS = List.of(si("MB", 2, 1), si("GB", 3, 1), si("TB", 4, 1), iec("MiB", 2, 1), iec("GiB", 3, 1), iec("TiB", 4, 1));

	/** Prefix, i of an IEC prefix, bit or byte, per second: how people write units when they do not look them up. */
	private static final Pattern LOOSE = Pattern.compile("([kKmMgGtT]?)(i?)(bits?|Bits?|BITS?|bytes?|Bytes?|BYTES?|b|B|)(ps|PS|pS|/s|/S|/sec|/second)?");

	private static Unit si(String name, int power, int base) {
		return new Unit(name, BigDecimal.valueOf(1000).pow(power).multiply(BigDecimal.valueOf(base)));
	}

	private static Unit iec(String name, int power, int base) {
		return new Unit(name, BigDecimal.valueOf(1024).pow(power).multiply(BigDecimal.valueOf(base)));
	}

	/** The unit that a sloppy spelling ({@code Mbps}, {@code gb}) stands for, if there is one of this kind. */
	static Optional<Unit> meant(String text, List<Unit> units) {
		Matcher parts = LOOSE.matcher(text);
		if (!parts.matches()) {
			return Optional.empty();
		}
		boolean rate = units == RATES;
		String second = rate ? "/s" : "";
		boolean binary = !parts.group(2).isEmpty();
		String prefix = prefix(parts.group(1), binary);
		String bytes = isBytes(parts.group(3), rate) ? "B" : "bit";
		String name = prefix + bytes + second;
		return units.stream().filter(unit -> unit.name().equals(name)).findFirst();
	}

	private static String prefix(String letter, boolean binary) {
		String upper = letter.toUpperCase(Locale.ROOT);
		return binary ? upper + "i" : upper.equals("K") ? "k" : upper;
	}

	/** {@code b} is a bit in a rate; where only bytes are counted, nobody means bits. */
	private static boolean isBytes(String word, boolean rate) {
		return !rate || word.equals("B") || word.toLowerCase(Locale.ROOT).startsWith("byte");
	}
}
