// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The texts of a bundle's findings: {@code findings.properties} beside a class in English, {@code findings_es.properties} in Spanish, and so on.
 * Their syntax is that of {@link MessageFormat}.
 */
public record MessageBundle(Class<?> owner) {

	/** Whoever speaks a language that we do not is told in English, not in the language of the machine. */
	private static final Control CONTROL = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	/** The text of that name; a message among the arguments speaks the same language. */
	public Message text(String key, Object... arguments) {
		return new Message.Text(this, key, List.of(arguments));
	}

	/** @throws java.util.MissingResourceException if there is no such text */
	String format(String key, List<String> arguments, Locale locale) {
		ResourceBundle texts = ResourceBundle.getBundle(owner.getPackageName() + ".findings", locale, owner.getClassLoader(), CONTROL);
		return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments.toArray());
	}
}
