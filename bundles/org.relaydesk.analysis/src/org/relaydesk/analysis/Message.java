// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Something to say, which each reader is told in a language of his own. */
public sealed interface Message {

	/** Longer than anything that Tor publishes of a policy, in characters; of a longer name or text the beginning is told. */
	int LONGEST = 1100;

	/** In the language of the locale, or in English if there is no translation into that. */
	String in(Locale locale);

	/** The same in every language: a name, a figure, or another program's own words. */
	static Message verbatim(String words) {
		return new Verbatim(words);
	}

	/** "a, b or c". */
	static Message or(List<?> parts) {
		return new Listing("or", List.copyOf(parts));
	}

	/** A whole number as the language writes it: "2,147,483". */
	static Message number(long number) {
		return new Number(number);
	}

	/** "`a`, `b` or `c`": words of the language. */
	static Message orCode(Collection<String> words) {
		return or(words.stream().map(word -> "`" + word + "`").toList());
	}

	/** "a, b and c". */
	static Message and(List<?> parts) {
		return new Listing("and", List.copyOf(parts));
	}

	/** The parts one after the other, with a separator such as ", " that belongs to no language. */
	static Message joined(String separator, List<?> parts) {
		return new Joined(separator, List.copyOf(parts));
	}

	record Verbatim(String words) implements Message {

		@Override
		public String in(Locale locale) {
			return words;
		}
	}

	record Number(long number) implements Message {

		@Override
		public String in(Locale locale) {
			return String.format(locale, "%,d", number);
		}
	}

	/**
	 * A text of a resource bundle.
	 *
	 * @param arguments stand for {@code {0}}, {@code {1}} … in it: messages, which speak the same language, or anything else as its {@code toString} says
	 */
	record Text(MessageBundle bundle, String key, List<Object> arguments) implements Message {

		@Override
		public String in(Locale locale) {
			return bundle.format(key, arguments.stream().map(argument -> said(argument, locale)).toList(), locale);
		}
	}

	/** A list in words, the last two parts joined by a conjunction. */
	record Listing(String conjunction, List<Object> parts) implements Message {

		@Override
		public String in(Locale locale) {
			List<String> words = parts.stream().map(part -> said(part, locale)).toList();
			int last = words.size() - 1;
			return words.size() < 2 ? String.join("", words)
					: FindingTexts.text("list." + conjunction, String.join(", ", words.subList(0, last)), words.get(last)).in(locale);
		}
	}

	record Joined(String separator, List<Object> parts) implements Message {

		@Override
		public String in(Locale locale) {
			return parts.stream().map(part -> said(part, locale)).collect(Collectors.joining(separator));
		}
	}

	private static String said(Object part, Locale locale) {
		return part instanceof Message message ? message.in(locale) : shortened(String.valueOf(part));
	}

	/** What somebody wrote may be a file of megabytes without an end of quotes. */
	private static String shortened(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
	}
}
