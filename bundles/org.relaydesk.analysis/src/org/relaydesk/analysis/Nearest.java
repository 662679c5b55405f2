// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the words that somebody who misspelt one may have meant. */
public final class Nearest {

	private static final int MOST = 3;
	private static final int MOST_SLIPS = 3;

	private Nearest() {
	}

	/** At most three candidates that are a few letters away, the nearest first; case counts for nothing, a swap of two letters as one slip. */
	public static List<String> of(String word, Collection<String> candidates) {
		record Scored(String word, int distance) {
		}
		String wanted = word.toLowerCase(Locale.ROOT);
		int allowed = Math.clamp(word.length() / 3, 1, MOST_SLIPS);
		return candidates.stream().filter(c -> Math.abs(c.length() - word.length()) <= allowed).distinct()
				.map(c -> new Scored(c, distance(wanted, c.toLowerCase(Locale.ROOT)))).filter(s -> s.distance <= allowed)
				.sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word)).limit(MOST).map(Scored::word).toList();
	}

	/** The sentence, and behind it "Did you mean `a` or `b`?" if there are such words. */
	public static Message asking(Message sentence, List<String> words) {
		return words.isEmpty() ? sentence : FindingTexts.text("nearest.question", sentence, Message.orCode(words));
	}

	/** Edits (insert, delete, replace, swap neighbours) that lead from one word to the other. */
	private static int distance(String a, String b) {
		int[][] cost = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, cost, i, j);
			}
		}
		return cost[a.length()][b.length()];
	}

	private static int cheapest(String a, String b, int[][] cost, int i, int j) {
		int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
		int best = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
		boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
		return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
	}
}
