// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.values;

import static org.relaydesk.analysis.FindingCode.VALUE_TEXT;
import static org.relaydesk.lang.FindingTexts.text;

import org.relaydesk.analysis.Message;
import org.relaydesk.lang.parsing.Invisible;
import org.relaydesk.lang.parsing.QuotedText;

/** Reads texts in quotes. */
public final class Texts {

	private Texts() {
	}

	/**
	 * @param source the text as it is written, quotes included
	 * @param value what it reads as
	 * @param lines whether line breaks and tabs are welcome, as in notes
	 */
	public static Reading<String> read(String source, String value, boolean lines) {
		char quote = source.isEmpty() ? ' ' : source.charAt(0);
		if (quote != '"') {
			return QuotedText.isQuote(quote) ? wrong(text("value.text.quotes", QuotedText.quote(value)), QuotedText.quote(value))
					: characters(value, lines);
		}
		if (source.length() < 2 || !source.endsWith("\"") || QuotedText.endsInEscape(source)) {
			return wrong(text("value.text.open"), QuotedText.quote(value.strip()));
		}
		int escape = QuotedText.unknownEscape(source);
		return escape < 0 ? characters(value, lines)
				: wrong(text("value.text.escape", source.substring(escape, escape + 2)), QuotedText.quote(value));
	}

	private static Reading<String> characters(String value, boolean lines) {
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (isUnsafe(c) && !(lines && (c == '\n' || c == '\t')) || isLoneSurrogate(value, i)) {
				return wrong(text("value.text.hidden", Invisible.name(c)));
			}
		}
		return Reading.of(value);
	}

	/** Control characters, line and paragraph separators, and the marks that change the direction of writing. */
	private static boolean isUnsafe(char c) {
		return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\u061C' || c == '\u200E' || c == '\u200F' || c >= '\u202A' && c <= '\u202E'
				|| c >= '\u2066' && c <= '\u2069' || c == '\uFEFF';
	}

	private static boolean isLoneSurrogate(String text, int at) {
		char c = text.charAt(at);
		boolean pairedHigh = Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
		boolean pairedLow = Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
		return Character.isSurrogate(c) && !pairedHigh && !pairedLow;
	}

	private static Reading<String> wrong(Message message, String... replacements) {
		return Reading.wrong(VALUE_TEXT, message, replacements);
	}
}
