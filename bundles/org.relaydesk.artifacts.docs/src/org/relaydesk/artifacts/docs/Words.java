// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.relaydesk.model.net.PortRange;
import org.relaydesk.model.quantity.Period;

/** The texts of the documents in one language; another language is another file {@code words_XX.properties}. */
final class Words {

	/** Private characters that stand for the arguments {0}, {1} … in a text that was read. */
	private static final char FIRST_ARGUMENT = '\uE000';
	private static final Object[] ARGUMENTS = IntStream.range(0, 10).mapToObj(i -> String.valueOf((char) (FIRST_ARGUMENT + i))).toArray();

	private final Locale locale;
	private final ResourceBundle bundle;
	/** Texts that were used: reading a {@link MessageFormat} takes longer than all the rest of a document. */
	private final Map<String, String> texts = new ConcurrentHashMap<>();

	private Words(Locale locale, ResourceBundle bundle) {
		this.locale = locale;
		this.bundle = bundle;
	}

	static Words in(Locale locale) {
		return new Words(locale, ResourceBundle.getBundle("org.relaydesk.artifacts.docs.words", locale, Words.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
	}

	/** What stands between the name of a document and its ending: nothing for English, {@code .es} for Spanish. */
	String suffix() {
		return locale.equals(Locale.ENGLISH) ? "" : "." + locale.getLanguage();
	}

	/** The text of a key, with its arguments put in; numbers are given as text, so that no locale changes them. */
	String say(String key, Object... arguments) {
		String text = texts.computeIfAbsent(key, k -> new MessageFormat(bundle.getString(k), locale).format(ARGUMENTS));
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
	List<String> list(String key, Object... arguments) {
		return IntStream.iterate(1, i -> bundle.containsKey(key + "." + i), i -> i + 1).mapToObj(i -> say(key + "." + i, arguments)).toList();
	}

	/** So much in each period. */
	String per(Object amount, Period period) {
		return say("per." + period, amount.toString());
	}

	/** The usual services of the ports in a range, each once. */
	List<String> services(PortRange range) {
		return bundle.keySet().stream().filter(key -> key.startsWith("service.")).map(key -> Integer.parseInt(key.substring("service.".length())))
				.filter(range::contains).sorted().map(port -> say("service." + port)).distinct().toList();
	}
}
