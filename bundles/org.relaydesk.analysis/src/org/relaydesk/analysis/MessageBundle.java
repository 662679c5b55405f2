// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Texts of a bundle: {@code NAME.properties} beside a class in English, {@code NAME_es.properties} in Spanish, and so on.
 * Their syntax is that of {@link MessageFormat}.
 */
public record MessageBundle(Class<?> owner, String name) {

	/** Whoever speaks a language that we do not is told in English, not in the language of the machine. */
	private static final Control CONTROL = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	/** What a bundle's findings say: {@code findings.properties}. */
	public MessageBundle(Class<?> owner) {
		this(owner, "findings");
	}

	/** The text of that name; a message among the arguments speaks the same language. */
	public Message text(String key, Object... arguments) {
		return new Message.Text(this, key, List.of(arguments));
	}

	/** @throws java.util.MissingResourceException if there is no such text */
	String format(String key, List<String> arguments, Locale locale) {
		return new MessageFormat(in(locale).getString(key), Locale.ROOT).format(arguments.toArray());
	}

	/** The patterns in the language of the locale, those that are not translated in English. */
	public ResourceBundle in(Locale locale) {
		return ResourceBundle.getBundle(owner.getPackageName() + "." + name, locale, owner.getClassLoader(), CONTROL);
	}
}
