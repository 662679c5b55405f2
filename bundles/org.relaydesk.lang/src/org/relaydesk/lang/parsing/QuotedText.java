// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.parsing;

import java.util.HexFormat;

/** Strings of the language: {@code "…"} with the escapes {@code \" \\ \n \t \}{@code uXXXX}. */
public final class QuotedText {

	private QuotedText() {
	}

	/** The value of a string as well as it can be read; curly quotes and a missing last quote are tolerated, unknown escapes are kept. */
	public static String unquote(String source) {
		int end = source.length();
		if (end > 1 && isQuote(source.charAt(end - 1)) && !endsInEscape(source)) {
			end--;
		}
		StringBuilder value = new StringBuilder(end);
		int i = 1;
		while (i < end) {
			char c = source.charAt(i);
			int length = c == '\\' && source.charAt(0) == '"' ? escapeLength(source, i, end) : 0;
			value.append(length == 0 ? c : unescape(source, i));
			i += Math.max(1, length);
		}
		return value.toString();
	}

	/** A string literal that reads as this value. */
	public static String quote(String value) {
		StringBuilder source = new StringBuilder("\"");
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			switch (c) {
				case '"', '\\' -> source.append('\\').append(c);
				case '\n' -> source.append("\\n");
				case '\t' -> source.append("\\t");
				default -> {
					if (Character.isISOControl(c)) {
						source.append("\\u").append(HexFormat.of().toHexDigits(c));
					} else {
						source.append(c);
					}
				}
			}
		}
		return source.append('"').toString();
	}

	/** Whether a character is used as a quotation mark somewhere. */
	public static boolean isQuote(char c) {
		return "\"“„”«»‘‚’'".indexOf(c) >= 0;
	}

	/** Whether the last quote of a string in straight quotes is itself escaped, so that the string is not closed. */
	public static boolean endsInEscape(String source) {
		int backslashes = 0;
		for (int i = source.length() - 2; i > 0 && source.charAt(i) == '\\'; i--) {
			backslashes++;
		}
		return source.charAt(0) == '"' && backslashes % 2 == 1;
	}

	/** Where a string in straight quotes holds a backslash that begins no escape, or -1. */
	public static int unknownEscape(String source) {
		int i = source.indexOf('\\');
		while (i >= 0) {
			int length = escapeLength(source, i, source.length() - 1);
			if (length == 0) {
				return i;
			}
			i = source.indexOf('\\', i + length);
		}
		return -1;
	}

	/** The length of the escape at {@code at}: 2, 6 for a code, or 0 if it is none that the language knows. */
	private static int escapeLength(String source, int at, int end) {
		if (at + 1 >= end) {
			return 0;
		}
		return switch (source.charAt(at + 1)) {
			case '"', '\\', 'n', 't' -> 2;
			case 'u' -> at + 6 <= end && source.substring(at + 2, at + 6).matches("[0-9a-fA-F]{4}") ? 6 : 0;
			default -> 0;
		};
	}

	private static char unescape(String source, int at) {
		char kind = source.charAt(at + 1);
		return switch (kind) {
			case 'n' -> '\n';
			case 't' -> '\t';
			case 'u' -> (char) HexFormat.fromHexDigits(source, at + 2, at + 6);
			default -> kind;
		};
	}
}
