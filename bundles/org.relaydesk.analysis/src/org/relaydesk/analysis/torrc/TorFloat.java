// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers with a fraction as tor reads them: with C's {@code strtod} in its own locale ({@code tor_parse_double}, checked against the program). */
final class TorFloat {

	/** How far {@code strtod} reads. */
	static final Pattern SYNTAX = Pattern.compile("""
			\\s*[+-]?
			(?: inf(?:inity)?
			  | nan(?:[(][a-z0-9_]*[)])?
			  | 0x(?:[0-9a-f]+[.]?[0-9a-f]*|[.][0-9a-f]+)(?<exponent>p[+-]?[0-9]+)?
			  | (?:[0-9]+[.]?[0-9]*|[.][0-9]+)(?:e[+-]?[0-9]+)?
			)""", Pattern.CASE_INSENSITIVE | Pattern.COMMENTS);

	private static final Pattern ZERO = Pattern.compile("[+-]?(?:0x)?[0.]*(?:[ep].*)?", Pattern.CASE_INSENSITIVE);

	private TorFloat() {
	}

	/** The number that is the whole text; empty if tor refuses it. */
	static OptionalDouble read(String text) {
		return SYNTAX.matcher(text).matches() ? value(text) : OptionalDouble.empty();
	}

	/** The value of a number; empty if it is too large or too small for a double in full precision, where {@code strtod} fails. */
	static OptionalDouble value(String number) {
		String text = number.strip().toLowerCase(Locale.ROOT);
		if (text.contains("inf")) {
			return OptionalDouble.of(text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
		}
		if (text.contains("nan")) {
			return OptionalDouble.of(Double.NaN);
		}
		boolean hexWithoutExponent = text.contains("x") && !text.contains("p");
		double value = Double.parseDouble(hexWithoutExponent ? text + "p0" : text);
		boolean small = Math.abs(value) < Double.MIN_NORMAL && !ZERO.matcher(text).matches();
		return Double.isInfinite(value) || small ? OptionalDouble.empty() : OptionalDouble.of(value);
	}
}
