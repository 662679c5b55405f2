// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.testing;

import java.util.List;
import java.util.regex.Pattern;

/** Looks for English in a translated page: words that no English sentence does without, and no other language of ours has. */
public final class EnglishLeft {

	/** Blocks of code, fenced or indented, and in steps of cheat sheets between wide gaps; comments; words of code; addresses; names with dots. */
	private static final Pattern VERBATIM = Pattern.compile("(?s:^```.*?^```$|<!--.*?-->)|(?<=\n\n)(?: {4}.*\n)+|(?<=\\S {3})\\S.*?(?= {3}|<)"
			+ "|`[^`]*`|\\]\\([^)]*\\)|[\\w-]+(?:[.][\\w-]+)+", Pattern.MULTILINE);
	private static final Pattern ENGLISH = Pattern.compile("(?iU)\\b(the|of|and|or|is|are|was|with|that|this|these|which|what|it|its|be|if|when|for|from|in|on|"
			+ "has|have|write|take|add|how|why)\\b");

	private EnglishLeft() {
	}

	/**
	 * The lines of a page that hold English.
	 *
	 * @param page Markdown or XML; blocks and words set as code, comments, addresses and ids are left out: they are the same in every language
	 */
	public static List<String> in(String page) {
		String prose = VERBATIM.matcher(page).replaceAll("");
		return prose.lines().filter(line -> ENGLISH.matcher(line).find()).toList();
	}
}
