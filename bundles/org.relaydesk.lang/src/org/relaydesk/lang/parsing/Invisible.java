// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.parsing;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.Locale;

import org.relaydesk.analysis.Message;

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
	public static Message name(char c) {
		String code = "U+%04X".formatted((int) c);
		return switch (c) {
			case '\n' -> text("invisible.line-break", code);
			case '\t' -> text("invisible.tab", code);
			default -> text("invisible.character", String.valueOf(Character.getName(c)).replaceFirst(" \\(.*", "").toLowerCase(Locale.ROOT), code);
		};
	}
}
