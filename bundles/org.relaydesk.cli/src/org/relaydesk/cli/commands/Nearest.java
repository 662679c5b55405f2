// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a mistyped word may have meant. */
final class Nearest {

	private static final int FAR = 3;

	private Nearest() {
	}

	/** {@code ; did you mean `check`?}, or nothing if no word is near. */
	static String hint(String written, Collection<String> known) {
		List<String> near = known.stream().filter(word -> distance(written, word) < FAR || word.startsWith(written))
				.sorted(Comparator.comparing((String word) -> distance(written, word)).thenComparing(Comparator.naturalOrder())).limit(3).toList();
		return near.isEmpty() ? "" : "; did you mean " + near.stream().map(word -> "`" + word + "`").collect(Collectors.joining(" or ")) + "?";
	}

	/** How many letters to add, remove or change (Levenshtein), whatever their case. */
	private static int distance(String a, String b) {
		String left = a.toLowerCase(Locale.ROOT);
		String right = b.toLowerCase(Locale.ROOT);
		int[] row = new int[right.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= left.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[right.length()];
	}
}
