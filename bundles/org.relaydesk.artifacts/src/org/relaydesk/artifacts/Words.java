// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.relaydesk.analysis.MessageBundle;

/** The prose of artifacts in one language; another language is another file {@code NAME_XX.properties}. */
public final class Words {

	/** Private characters that stand for the arguments {0}, {1} … in a text that was read. */
	private static final char FIRST_ARGUMENT = '\uE000';
	private static final Object[] ARGUMENTS = IntStream.range(0, 10).mapToObj(i -> String.valueOf((char) (FIRST_ARGUMENT + i))).toArray();

	private final Locale locale;
	private final ResourceBundle bundle;
	/** Texts that were used: reading a {@link MessageFormat} takes longer than all the rest of a document. */
	private final Map<String, String> texts = new ConcurrentHashMap<>();
	/** Reads a text by its key; made once, since it is handed over whenever a text is said. */
	private final UnaryOperator<String> reader;

	private Words(Locale locale, ResourceBundle bundle) {
		this.locale = locale;
		this.bundle = bundle;
		this.reader = key -> new MessageFormat(bundle.getString(key), locale).format(ARGUMENTS);
	}

	/**
	 * @param user the class beside which the files lie
	 * @param name of the files without language and ending
	 * @param locale a language without country; English is the file without a language
	 */
	public static Words of(Class<?> user, String name, Locale locale) {
		return new Words(locale, new MessageBundle(user, name).in(locale));
	}

	/** What stands between the name of a document and its ending: nothing for English, {@code .es} for Spanish. */
	public String suffix() {
		return locale.equals(Locale.ENGLISH) ? "" : "." + locale.getLanguage();
	}

	/** The language, as in the attribute {@code lang} (RFC 5646). */
	public String language() {
		return locale.getLanguage();
	}

	/** The text of a key, with its arguments put in; numbers are given as text, so that no locale changes them. */
	public String say(String key, Object... arguments) {
		String text = texts.computeIfAbsent(key, reader);
		return arguments.length == 0 ? text : filled(text, arguments);
	}

	private static String filled(String text, Object[] arguments) {
		StringBuilder filled = new StringBuilder(text.length() + 32);
		for (int i = 0; i < text.length(); i++) {
			int argument = text.charAt(i) - FIRST_ARGUMENT;
			if (argument < 0 || argument >= arguments.length) {
				filled.append(text.charAt(i));
			} else {
				filled.append(arguments[argument]);
			}
		}
		return filled.toString();
	}

	/** The texts {@code key.1}, {@code key.2}, … as far as there are any. */
	public List<String> list(String key, Object... arguments) {
		return IntStream.iterate(1, i -> bundle.containsKey(key + "." + i), i -> i + 1).mapToObj(i -> say(key + "." + i, arguments)).toList();
	}

	/** All keys, in no order. */
	public Set<String> keys() {
		return bundle.keySet();
	}
}
