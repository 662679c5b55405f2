// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.parsing;

import java.util.List;
import java.util.Optional;

/** Slips that people bring along from other notations, each with what to write instead. */
final class KnownSlips {

	private KnownSlips() {
	}

	static Optional<Mistake> in(Surroundings around) {
		return switch (around.word()) {
			case ":", "=" -> slip(around, "no `" + around.word() + "` here: write `" + around.before() + " " + around.next() + "`", "");
			case "@" -> slip(around, "an e-mail address stands in quotes, such as \"relays[]example.org\"");
			case "]" -> slip(around, "the mask stands behind the bracket: write [2001:db8::]/40");
			case "%" -> slip(around, "an address has no zone here: leave out `%` and what follows");
			case "-" -> slip(around, "a range of addresses is written as a network, such as 192.0.2.0/29");
			case "policy" -> around.block().isEmpty() ? slip(around, "write `exit policy`", "exit policy") : Optional.empty();
			default -> invisible(around).or(() -> time(around)).or(() -> quotes(around)).or(() -> name(around)).or(() -> comma(around));
		};
	}

	/** A character that nobody sees, pasted from elsewhere. */
	private static Optional<Mistake> invisible(Surroundings around) {
		boolean invisible = around.word().length() == 1 && Invisible.is(around.word().charAt(0));
		return invisible ? slip(around, "here stands " + Invisible.name(around.word().charAt(0)) + ", which nobody sees: remove it", " ") : Optional.empty();
	}

	/** {@code 10:30am}, where the lexer takes the a for a digit of an address, and {@code 07/01/2015}. */
	private static Optional<Mistake> time(Surroundings around) {
		if (around.before().matches("[0-9]{1,2}:[0-9]{2}[ap]?") && around.word().matches("([ap]?m|[ap])(-.*)?")) {
			return slip(around, "times have 24 hours, without am and pm, such as 10:30 or 20:30");
		}
		return around.word().matches("/[0-9]{1,4}") && around.expected().equals(List.of("`-`"))
				? slip(around, "dates are written year, month, day, such as 2015-07-01")
				: Optional.empty();
	}

	/** A word where only a text can stand. */
	private static Optional<Mistake> quotes(Surroundings around) {
		boolean word = around.word().matches("[A-Za-z_][A-Za-z0-9_-]*");
		if (!word || around.statement().isEmpty() || !around.expected().equals(List.of("a text in quotes"))) {
			return Optional.empty();
		}
		String quoted = QuotedText.quote(around.word());
		return slip(around, "texts stand in quotes: write " + quoted, quoted);
	}

	/** A text, a foreign letter or a second word where a name stands. */
	private static Optional<Mistake> name(Surroundings around) {
		String word = around.word();
		if (word.startsWith("\"") && around.expected().equals(List.of("a name"))) {
			String both = word.replaceAll("[^A-Za-z0-9]", "") + " " + word;
			return slip(around, "a name is one word without quotes: write " + both, both);
		}
		if (word.length() == 1 && word.charAt(0) > 127 && Character.isLetter(word.charAt(0))) {
			return slip(around, "names have only the letters a to z, digits, _ and -: `" + word + "` can stand in texts in quotes");
		}
		boolean second = around.expected().equals(List.of("a text in quotes", "`{`")) && word.matches("[A-Za-z_].*");
		return second ? slip(around, "a name is one word; a title behind it stands in quotes: write " + QuotedText.quote(word), QuotedText.quote(word)) : Optional.empty();
	}

	/** Two values side by side where a list goes on with a comma. */
	private static Optional<Mistake> comma(Surroundings around) {
		boolean list = around.statement().isEmpty() && around.expected().contains("`,`");
		return list && !around.word().isEmpty() && !Character.isLetter(around.word().charAt(0))
				? slip(around, "write a comma before `" + around.word() + "`: values of a list are separated by commas", ", " + around.word())
				: Optional.empty();
	}

	private static Optional<Mistake> slip(Surroundings around, String message, String... replacements) {
		return Optional.of(new Mistake(around.offset(), around.word().length(), message, List.of(replacements)));
	}
}
