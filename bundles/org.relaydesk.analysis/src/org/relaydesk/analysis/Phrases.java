// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis;

import java.util.Collection;
import java.util.List;

/** Puts lists into words. */
public final class Phrases {

	private Phrases() {
	}

	/** "a, b or c". */
	public static String or(List<String> words) {
		int last = words.size() - 1;
		return words.size() < 2 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
	}

	/** "`a`, `b` or `c`": words of the language. */
	public static String orCode(Collection<String> words) {
		return or(words.stream().map(word -> "`" + word + "`").toList());
	}
}
