// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.regex.Pattern;

/**
 * What no line may end within: a number with its unit, and the reference to a law. No-break spaces would not do: browsers and the PDF library end lines
 * behind the point in {@code U.S.C.} and behind the slash in {@code Mbit/s} as well.
 */
final class UnbrokenText {

	private static final Pattern QUANTITY = Pattern.compile("[0-9][0-9.,]* (?:[kMGT]?bit/s|(?:[kMGT]i?)?B(?:/s)?\\b|[A-Z]{3}\\b|%)");
	private static final Pattern LAW = Pattern.compile("(?:[0-9]+ U[.]S[.]C[.] )?§ [0-9]+(?:[(][a-z][)])?");
	private static final String WHOLE = "<span class=\"whole\">$0</span>";

	private UnbrokenText() {
	}

	/** @param html escaped text */
	static String in(String html) {
		String quantities = hasNumberBeforeBlank(html) ? QUANTITY.matcher(html).replaceAll(WHOLE) : html;
		return html.indexOf('§') < 0 ? quantities : LAW.matcher(quantities).replaceAll(WHOLE);
	}

	/** Most texts have none: to look with the patterns at each of their letters would take a tenth of the time of a large rollout. */
	private static boolean hasNumberBeforeBlank(String text) {
		for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
			int last = blank - 1;
			while (last > 0 && (text.charAt(last) == '.' || text.charAt(last) == ',')) {
				last--;
			}
			if (last >= 0 && text.charAt(last) >= '0' && text.charAt(last) <= '9') {
				return true;
			}
		}
		return false;
	}
}
