// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.spelling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.relaydesk.ui.editor.coloring.Lexer;
import org.relaydesk.ui.editor.coloring.Style;
import org.relaydesk.ui.editor.coloring.Token;

/** The words that people wrote for people: in comments and in texts, without addresses, names of things and what is no word at all. */
final class Words {

	/** A word of letters; what touches a digit, a dot with more behind it, or a sign of addresses, is none. */
	private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}_./@:\\[\\]-])\\p{L}[\\p{L}'’]*+(?![\\p{N}_/@\\[\\]]|[.:-][\\p{L}\\p{N}/])");
	private static final int SHORTEST = 3;

	private final Lexer lexer = new Lexer();

	/** Where the words of a text are, in its order. */
	List<IRegion> of(String text) {
		List<Token> tokens = lexer.tokens(text);
		Set<String> names = names(text, tokens);
		List<IRegion> words = new ArrayList<>();
		for (Token token : tokens) {
			if (isProse(token.style())) {
				Matcher matcher = WORD.matcher(text).region(token.offset(), token.end()).useTransparentBounds(true);
				while (matcher.find()) {
					if (isWord(matcher.group()) && !names.contains(matcher.group())) {
						words.add(new Region(matcher.start(), matcher.end() - matcher.start()));
					}
				}
			}
		}
		return words;
	}

	private static boolean isProse(Style style) {
		return style == Style.COMMENT || style == Style.DOCUMENTATION || style == Style.STRING;
	}

	/** Not an abbreviation (PDF), not a name such as KiltonLibrary. */
	private static boolean isWord(String word) {
		return word.length() >= SHORTEST && word.substring(1).chars().noneMatch(Character::isUpperCase);
	}

	/** What stands outside of comments and texts: names that the file itself declares or uses. */
	private static Set<String> names(String text, List<Token> tokens) {
		StringBuilder code = new StringBuilder(text);
		for (Token token : tokens) {
			if (isProse(token.style())) {
				code.replace(token.offset(), token.end(), " ".repeat(token.length()));
			}
		}
		return new HashSet<>(List.of(code.toString().split("[^\\p{L}]+")));
	}
}
