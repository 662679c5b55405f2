// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.parsing;

import java.util.Locale;

/** Characters that nobody sees: they have to be named, not shown. */
public final class Invisible {

	private Invisible() {
	}

	/** Whether the character is a control or format character, a separator, or a blank of some kind (Unicode Cc, Cf, Zs, Zl, Zp). */
	static boolean is(char c) {
		return switch (Character.getType(c)) {
			case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
			default -> false;
		};
	}

	/** Such as {@code the character form feed (U+000C)}. */
	public static String name(char c) {
		String name = c == '\n' ? "a line break" : c == '\t' ? "a tab" : "the character " + String.valueOf(Character.getName(c)).replaceFirst(" \\(.*", "").toLowerCase(Locale.ROOT);
		return name + " (U+%04X)".formatted((int) c);
	}
}
