// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.relaydesk.analysis.Message;

/** The texts that people read in this bundle, in the language of the workbench: {@code texts.properties}. */
public final class Texts {
	private static final ResourceBundle TEXTS =
			ResourceBundle.getBundle("org.relaydesk.ui.texts", Locale.getDefault(), Texts.class.getClassLoader());

	private Texts() {
	}

	/**
	 * The text named {@code key}; {@code {0}}, {@code {1}} … in it are replaced by {@code arguments}.
	 *
	 * @throws java.util.MissingResourceException if there is no such text
	 */
	public static String text(String key, Object... arguments) {
		String pattern = TEXTS.getString(key);
		return arguments.length == 0 ? pattern : MessageFormat.format(pattern, arguments);
	}

	/** The message in the language of the workbench. */
	public static String text(Message message) {
		return message.in(Locale.getDefault());
	}
}
