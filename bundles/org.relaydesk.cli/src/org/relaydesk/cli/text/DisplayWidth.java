// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.text;

import java.util.regex.Pattern;

/**
 * How many columns of a terminal a text takes. A character as its reader sees it, whatever combining marks it is written with, takes one; two if it is
 * wide by Unicode's annex 11: East Asian ideographs, syllables and full-width forms, and emoji.
 */
final class DisplayWidth {

	/** The JDK's word for an extended grapheme cluster, by Unicode's annex 29. */
	private static final Pattern CHARACTER = Pattern.compile("\\X");
	private static final int EMOJI_STYLE = 0xfe0f;

	private DisplayWidth() {
	}

	/** The columns of a text without control characters. */
	static int of(String text) {
		return CHARACTER.matcher(text).results().mapToInt(character -> width(character.group())).sum();
	}

	private static int width(String character) {
		if (character.codePoints().anyMatch(point -> point == EMOJI_STYLE || isWide(point))) {
			return 2;
		}
		return switch (Character.getType(character.codePointAt(0))) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
			default -> 1;
		};
	}

	private static boolean isWide(int point) {
		if (Character.isEmojiPresentation(point)) {
			return true;
		}
		return switch (Character.UnicodeScript.of(point)) {
			case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> !isHalfWidth(point);
			default -> isWideSign(point);
		};
	}

	/** Katakana and Hangul have half-width forms. */
	private static boolean isHalfWidth(int point) {
		return point >= 0xff61 && point <= 0xffdc;
	}

	/** Punctuation, Latin letters and the like that East Asian scripts write as wide as their own. */
	private static boolean isWideSign(int point) {
		Character.UnicodeBlock block = Character.UnicodeBlock.of(point);
		if (block == Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS) {
			return point <= 0xff60 || point >= 0xffe0 && point <= 0xffe6;
		}
		return block == Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION || block == Character.UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS
				|| block == Character.UnicodeBlock.CJK_COMPATIBILITY;
	}
}
