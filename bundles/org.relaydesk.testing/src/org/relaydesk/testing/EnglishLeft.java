// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.testing;

import java.util.List;
import java.util.regex.Pattern;

/** Looks for English in a translated page: words that no English sentence does without, and no other language of ours has. */
public final class EnglishLeft {

	private static final Pattern VERBATIM = Pattern.compile("^```.*?^```$|^ {4,}\\S.*$|`[^`]*`|\\]\\([^)]*\\)", Pattern.DOTALL | Pattern.MULTILINE);
	private static final Pattern ENGLISH = Pattern.compile("(?iU)\\b(the|of|and|or|is|are|was|with|that|this|these|which|what|it|its|be|if|when|for|from|in|on|"
			+ "has|have|write|take|add|how|why)\\b");

	private EnglishLeft() {
	}

	/**
	 * The lines of a page that hold English.
	 *
	 * @param markdown its code blocks, words set as code and addresses of links are left out: they are the same in every language
	 */
	public static List<String> in(String markdown) {
		String prose = VERBATIM.matcher(markdown).replaceAll("");
		return prose.lines().filter(line -> ENGLISH.matcher(line).find()).toList();
	}
}
