// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.text;

/** Text from files on its way to a terminal: it must neither move the cursor, nor change colours, nor turn the direction of reading. */
public final class SafeText {

	private SafeText() {
	}

	/** The text with control, format and separator characters (Unicode Cc, Cf, Zl, Zp) written as {@code \}{@code uXXXX}. */
	public static String of(String text) {
		StringBuilder safe = new StringBuilder(text.length());
		text.codePoints().forEach(point -> {
			if (isSafe(point)) {
				safe.appendCodePoint(point);
			} else {
				safe.append("\\u%04X".formatted(point));
			}
		});
		return safe.toString();
	}

	/** The same for what must stay on one line: line breaks are written as {@code \}{@code u000A}, too. */
	public static String line(String text) {
		return of(text).replace("\n", "\\u000A");
	}

	private static boolean isSafe(int point) {
		return switch (Character.getType(point)) {
			case Character.CONTROL -> point == '\n';
			case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> false;
			default -> true;
		};
	}
}
