// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number with its unit as tor 0.4.9 does ({@code config_parse_units} and the tables of its {@code unitparse.c}, checked against the program). Only {@code nan}
 * is refused, of which tor may make any number.
 *
 * @param multipliers by unit, in any letter case; the empty text where tor needs no unit
 */
public record TorUnits(Map<String, Long> multipliers) {

	/** Sizes, in bytes. */
	public static final TorUnits BYTES = new TorUnits(sizes());
	/** Times, in seconds. */
	public static final TorUnits SECONDS = new TorUnits(times(1, List.of("second", "minute", "hour", "day", "week", "month"), List.of("")));
	/** Times, in milliseconds. */
	public static final TorUnits MILLISECONDS = new TorUnits(times(1000, List.of("second", "minute", "hour", "day", "week"),
			List.of("", "msec", "millisecond", "milliseconds")));

	private static final Pattern WHOLE = Pattern.compile("\\s*([+]?[0-9]++|-0++)(?![.])");
	private static final Pattern REST = Pattern.compile("\\s*(.*)", Pattern.DOTALL);
	private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);
	private static final BigInteger UNSIGNED_MAX = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);

	public TorUnits {
		Map<String, Long> inAnyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		inAnyCase.putAll(multipliers);
		multipliers = inAnyCase;
	}

	/** The amount in the smallest unit, fractions of it cut off; empty if tor refuses the text. */
	public OptionalLong read(String text) {
		Matcher whole = WHOLE.matcher(text);
		if (whole.lookingAt() && new BigInteger(whole.group(1)).compareTo(UNSIGNED_MAX) <= 0) {
			return whole(new BigInteger(whole.group(1)), multiplier(text, whole.end()));
		}
		Matcher fraction = TorFloat.SYNTAX.matcher(text);
		return fraction.lookingAt() ? fraction(TorFloat.value(fraction.group()), multiplier(text, fraction.end())) : OptionalLong.empty();
	}

	private Long multiplier(String text, int from) {
		Matcher rest = REST.matcher(text).region(from, text.length());
		return rest.matches() ? multipliers.get(rest.group(1)) : null;
	}

	private static OptionalLong whole(BigInteger number, Long multiplier) {
		if (multiplier == null) {
			return OptionalLong.empty();
		}
		BigInteger product = number.multiply(BigInteger.valueOf(multiplier));
		return product.compareTo(LONG_MAX) <= 0 ? OptionalLong.of(product.longValueExact()) : OptionalLong.empty();
	}

	/** Behind a number with a decimal point tor reckons with double precision, whose next number above {@code Long.MAX_VALUE} it refuses. */
	private static OptionalLong fraction(OptionalDouble number, Long multiplier) {
		if (multiplier == null || number.isEmpty() || !(number.getAsDouble() >= 0)) {
			return OptionalLong.empty();
		}
		double product = number.getAsDouble() * multiplier;
		return product < 0x1p63 ? OptionalLong.of((long) product) : OptionalLong.empty();
	}

	private static Map<String, Long> sizes() {
		Map<String, Long> sizes = new HashMap<>(Map.of("", 1L, "b", 1L, "byte", 1L, "bytes", 1L, "m", 1L << 20));
		List<List<String>> prefixes = List.of(List.of("k", "kilo"), List.of("m", "mega"), List.of("g", "giga"), List.of("t", "tera"));
		for (int power = 1; power <= prefixes.size(); power++) {
			long bytes = 1L << 10 * power;
			sizes.put(prefixes.get(power - 1).getFirst() + "b", bytes);
			for (String prefix : prefixes.get(power - 1)) {
				sizes.put(prefix + "byte", bytes);
				sizes.put(prefix + "bytes", bytes);
				sizes.put(prefix + "bit", bytes / 8);
				sizes.put(prefix + "bits", bytes / 8);
			}
		}
		return sizes;
	}

	/**
	 * Units of time with what they multiply by.
	 *
	 * @param second what a second multiplies by
	 * @param units in the singular
	 * @param smallest the units that multiply by one
	 */
	private static Map<String, Long> times(long second, List<String> units, List<String> smallest) {
		Map<String, Long> seconds = Map.of("second", 1L, "minute", 60L, "hour", 3600L, "day", 86_400L, "week", 604_800L, "month", 2_629_728L);
		Map<String, Long> times = new HashMap<>();
		for (String unit : units) {
			times.put(unit, seconds.get(unit) * second);
			times.put(unit + "s", seconds.get(unit) * second);
		}
		smallest.forEach(unit -> times.put(unit, 1L));
		return times;
	}
}
