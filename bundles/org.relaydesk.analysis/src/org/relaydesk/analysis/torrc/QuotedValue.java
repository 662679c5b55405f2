// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A value in quotes, with the escapes of C (tor, unescape_string). */
final class QuotedValue {

	private static final Pattern ESCAPE = Pattern.compile("\\\\(?:[xX]([0-9a-fA-F]{2})|([0-7]{1,3})|([nrt'\"\\\\]))");
	/** Behind the closing quote there may be blanks and a comment. */
	private static final Pattern REST = Pattern.compile("[ \t]*(\r\n?)?(?=#|\n|\\z|(?<=\n))");

	private QuotedValue() {
	}

	/**
	 * Reads on from the opening quote.
	 *
	 * @return the offset behind the closing quote and the blanks that follow
	 */
	static int read(TorrcText source, int quote, ValueBuilder value) throws BrokenTorrc {
		String text = source.text();
		Matcher escape = ESCAPE.matcher(text);
		int at = quote + 1;
		while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
			if (text.charAt(at) != '\\') {
				value.add(text.charAt(at), at);
				at++;
			} else if (escape.find(at) && escape.start() == at) {
				value.add(character(escape), at);
				at = escape.end();
			} else {
				throw new BrokenTorrc(text("syntax.escape"), at, at + 2);
			}
		}
		if (at >= text.length() || text.charAt(at) == '\n') {
			throw new BrokenTorrc(text("syntax.closing-quote"), quote, at);
		}
		Matcher rest = REST.matcher(text).region(at + 1, text.length()).useTransparentBounds(true);
		if (!rest.lookingAt()) {
			throw new BrokenTorrc(text("syntax.after-quote"), at + 1, text.length());
		}
		return rest.end();
	}

	private static char character(Matcher escape) {
		if (escape.group(1) != null) {
			return (char) Integer.parseInt(escape.group(1), 16);
		}
		if (escape.group(2) != null) {
			return (char) (Integer.parseInt(escape.group(2), 8) & 0xff);
		}
		return switch (escape.group(3)) {
			case "n" -> '\n';
			case "r" -> '\r';
			case "t" -> '\t';
			default -> escape.group(3).charAt(0);
		};
	}
}
