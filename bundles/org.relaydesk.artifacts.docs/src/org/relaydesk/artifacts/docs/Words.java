// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

import org.relaydesk.model.net.PortRange;

/** The texts of the documents in one language; another language is another file {@code words_XX.properties}. */
record Words(Locale locale, ResourceBundle bundle) {

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
		return new MessageFormat(bundle.getString(key), locale).format(arguments);
	}

	/** The texts {@code key.1}, {@code key.2}, … as far as there are any. */
	List<String> list(String key, Object... arguments) {
		return IntStream.iterate(1, i -> bundle.containsKey(key + "." + i), i -> i + 1).mapToObj(i -> say(key + "." + i, arguments)).toList();
	}

	/** The usual services of the ports in a range, each once. */
	List<String> services(PortRange range) {
		return bundle.keySet().stream().filter(key -> key.startsWith("service.")).map(key -> Integer.parseInt(key.substring("service.".length())))
				.filter(range::contains).sorted().map(port -> say("service." + port)).distinct().toList();
	}
}
