// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts;

/** How text of the model is written in each format, so that it stays text. All results are single lines. */
public final class Escape {

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
		return PlainText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
	}

	/** One word of a POSIX shell, in single quotes unless it needs none. */
	public static String shell(String text) {
		String plain = PlainText.of(text);
		return plain.matches("[A-Za-z0-9_./:=@%+,-]+") ? plain : "'" + plain.replace("'", "'\\''") + "'";
	}

	/**
	 * Text in Markdown: no markup, no link, no HTML, no heading or list where it begins a line. What cannot be read as markup where it stands, such
	 * as the hyphens of a date, stays as people write it (CommonMark 0.31, 2.4 and 4).
	 */
	public static String markdown(String text) {
		return PlainText.of(text).replaceAll("([\\\\`*_\\[\\]|~])", "\\\\$1").replace("&", "&amp;").replace("<", "&lt;")
				.replaceFirst("^(\\s*)([#+>=-])", "$1\\\\$2").replaceFirst("^(\\s*[0-9]+)([.)])(?=\\s|$)", "$1\\\\$2");
	}

	/** Free text of a systemd unit, such as its description: specifiers ({@code %n}) are not expanded. */
	public static String systemd(String text) {
		String plain = PlainText.of(text).replace("%", "%%");
		return plain.endsWith("\\") ? plain + "." : plain;
	}
}
