// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts;

import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How text of the model is written in each format, so that it stays text. All results are single lines. */
public final class Escape {

	private static final Pattern SHELL_WORD = Pattern.compile("[A-Za-z0-9_./:=@%+,-]+");
	/** What would begin a heading, a quotation or a list, up to the character that makes it one. */
	private static final Pattern MARKDOWN_START = Pattern.compile("\\s*(?:[#+>=-]|[0-9]+[.)](?=\\s|$))");

	private Escape() {
	}

	/**
	 * A value in double quotes with backslashes as the escape: torrc (tor's doc/torrc_format.txt knows C escapes), unbound, JSON and YAML
	 * all read it alike.
	 */
	public static String quoted(String text) {
		return '"' + PlainText.of(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	/** Text or attribute value in HTML and XML. */
	public static String html(String text) {
		return replaced(PlainText.of(text), c -> switch (c) {
			case '&' -> "&amp;";
			case '<' -> "&lt;";
			case '>' -> "&gt;";
			case '"' -> "&quot;";
			case '\'' -> "&#39;";
			default -> null;
		});
	}

	/** One word of a POSIX shell, in single quotes unless it needs none. */
	public static String shell(String text) {
		String plain = PlainText.of(text);
		return SHELL_WORD.matcher(plain).matches() ? plain : "'" + plain.replace("'", "'\\''") + "'";
	}

	/**
	 * Text in Markdown: no markup, no link, no HTML, no heading or list where it begins a line. What cannot be read as markup where it stands, such
	 * as the hyphens of a date, stays as people write it (CommonMark 0.31, 2.4 and 4).
	 */
	public static String markdown(String text) {
		String escaped = replaced(PlainText.of(text), c -> switch (c) {
			case '\\', '`', '*', '_', '[', ']', '|', '~' -> "\\" + (char) c;
			case '&' -> "&amp;";
			case '<' -> "&lt;";
			default -> null;
		});
		Matcher start = MARKDOWN_START.matcher(escaped);
		return start.lookingAt() ? escaped.substring(0, start.end() - 1) + "\\" + escaped.substring(start.end() - 1) : escaped;
	}

	/** Free text of a systemd unit, such as its description: specifiers ({@code %n}) are not expanded. */
	public static String systemd(String text) {
		String plain = PlainText.of(text).replace("%", "%%");
		return plain.endsWith("\\") ? plain + "." : plain;
	}

	/** The text with some characters replaced: those for which there is a replacement, and not null. */
	private static String replaced(String text, IntFunction<String> replacement) {
		StringBuilder replaced = null;
		int copied = 0;
		for (int i = 0; i < text.length(); i++) {
			String other = replacement.apply(text.charAt(i));
			if (other != null) {
				replaced = replaced == null ? new StringBuilder(text.length() + 16) : replaced;
				replaced.append(text, copied, i).append(other);
				copied = i + 1;
			}
		}
		return replaced == null ? text : replaced.append(text, copied, text.length()).toString();
	}
}
