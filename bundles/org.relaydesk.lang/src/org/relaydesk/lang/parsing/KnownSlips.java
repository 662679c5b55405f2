// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.parsing;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relaydesk.analysis.Message;

/** Slips that people bring along from other notations, each with what to write instead. */
final class KnownSlips {

	private static final Pattern GROUPS = Pattern.compile("[1-9][0-9]{0,2}(?:[ '\\u00A0\\u202F\\u2019][0-9]{3})+(?![0-9])");

	private KnownSlips() {
	}

	static Optional<Mistake> in(Surroundings around) {
		return switch (around.word()) {
			case ":", "=" -> slip(around, text("syntax.sign", around.word(), around.before() + " " + around.next()), "");
			case "@" -> slip(around, text("syntax.email"));
			case "]" -> slip(around, text("syntax.mask"));
			case "%" -> slip(around, text("syntax.zone"));
			case "-" -> around.before().matches(".*[.:\\]].*") ? slip(around, text("syntax.range")) : negative(around);
			case "policy" -> around.block().isEmpty() ? slip(around, text("syntax.policy"), "exit policy") : Optional.empty();
			default -> invisible(around).or(() -> time(around)).or(() -> quotes(around)).or(() -> name(around)).or(() -> comma(around)).or(() -> groups(around));
		};
	}

	/** A number below zero, which nothing of the language can be. */
	private static Optional<Mistake> negative(Surroundings around) {
		return around.next().matches("[0-9].*") && !around.before().matches("[0-9].*") ? slip(around, text("syntax.negative", around.next())) : Optional.empty();
	}

	/** A character that nobody sees, pasted from elsewhere. */
	private static Optional<Mistake> invisible(Surroundings around) {
		boolean invisible = around.word().length() == 1 && Invisible.is(around.word().charAt(0));
		return invisible ? slip(around, text("syntax.invisible", Invisible.name(around.word().charAt(0))), " ") : Optional.empty();
	}

	/** {@code 10:30am}, where the lexer takes the a for a digit of an address, and {@code 07/01/2015}. */
	private static Optional<Mistake> time(Surroundings around) {
		if (around.before().matches("[0-9]{1,2}:[0-9]{2}[ap]?") && around.word().matches("([ap]?m|[ap])(-.*)?")) {
			return slip(around, text("syntax.time"));
		}
		return around.word().matches("/[0-9]{1,4}") && around.expected().equals(List.of(Expectations.keyword("-")))
				? slip(around, text("syntax.date"))
				: Optional.empty();
	}

	/** A word where only a text can stand. */
	private static Optional<Mistake> quotes(Surroundings around) {
		boolean word = around.word().matches("[A-Za-z_][A-Za-z0-9_-]*");
		if (!word || around.statement().isEmpty() || !around.expected().equals(List.of(Expectations.TEXT))) {
			return Optional.empty();
		}
		String quoted = QuotedText.quote(around.word());
		return slip(around, text("syntax.quotes", quoted), quoted);
	}

	/** A text, a foreign letter or a second word where a name stands. */
	private static Optional<Mistake> name(Surroundings around) {
		String word = around.word();
		if (word.startsWith("\"") && around.expected().equals(List.of(Expectations.NAME))) {
			String both = word.replaceAll("[^A-Za-z0-9]", "") + " " + word;
			return slip(around, text("syntax.name.quotes", both), both);
		}
		if (word.length() == 1 && word.charAt(0) > 127 && Character.isLetter(word.charAt(0))) {
			return slip(around, text("syntax.name.letters", word));
		}
		boolean second = around.expected().equals(List.of(Expectations.TEXT, Expectations.keyword("{"))) && word.matches("[A-Za-z_].*");
		return second ? slip(around, text("syntax.name.words", QuotedText.quote(word)), QuotedText.quote(word)) : Optional.empty();
	}

	/** Two values side by side where a list goes on with a comma. */
	private static Optional<Mistake> comma(Surroundings around) {
		boolean list = around.statement().isEmpty() && around.expected().contains(Expectations.keyword(","));
		return list && !around.word().isEmpty() && !Character.isLetter(around.word().charAt(0))
				? slip(around, text("syntax.comma", around.word()), ", " + around.word())
				: Optional.empty();
	}

	/** A large number in groups of three digits, as many countries write it. */
	private static Optional<Mistake> groups(Surroundings around) {
		if (!around.expected().contains(Expectations.QUANTITY)) {
			return Optional.empty();
		}
		Matcher number = GROUPS.matcher(around.text()).region(around.offset(), around.text().length());
		if (!number.lookingAt()) {
			return Optional.empty();
		}
		String whole = number.group().replaceAll("[^0-9]", "");
		return Optional.of(new Mistake(around.offset(), number.group().length(), text("syntax.groups", whole), List.of(whole)));
	}

	private static Optional<Mistake> slip(Surroundings around, Message message, String... replacements) {
		return Optional.of(new Mistake(around.offset(), around.word().length(), message, List.of(replacements)));
	}
}
