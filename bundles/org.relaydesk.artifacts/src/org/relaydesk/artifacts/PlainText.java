// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts;

/** Text of the model on its way into a file: one line, without characters that steer a terminal, a parser or the reading direction. */
public final class PlainText {

	private static final char REPLACEMENT = '\uFFFD';

	private PlainText() {
	}

	/** Line ends and tabs become blanks; other control characters, bidi controls and lone surrogates become U+FFFD. */
	public static String of(String text) {
		return isPlain(text) ? text : replaced(text);
	}

	/** Whether the text holds nothing that {@link #of} would change. */
	public static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= ' ' && c <= '~') {
				continue; // most are
			}
			if (isBreak(c) || isUnsafe(text.codePointAt(i))) {
				return false;
			}
			if (Character.isHighSurrogate(c)) {
				i++; // its other half
			}
		}
		return true;
	}

	private static String replaced(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		text.codePoints().forEach(c -> {
			if (isBreak(c)) {
				plain.append(' ');
			} else if (isUnsafe(c)) {
				plain.append(REPLACEMENT);
			} else {
				plain.appendCodePoint(c);
			}
		});
		return plain.toString();
	}

	private static boolean isBreak(int c) {
		return c == '\n' || c == '\r' || c == '\t' || c == 0x85 || c == 0x2028 || c == 0x2029;
	}

	private static boolean isUnsafe(int c) {
		return Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.SURROGATE || isBidiControl(c) || c == 0xFEFF;
	}

	/** The bidirectional formatting characters of the Unicode Bidirectional Algorithm (UAX #9, section 2). */
	private static boolean isBidiControl(int c) {
		return c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
	}
}
