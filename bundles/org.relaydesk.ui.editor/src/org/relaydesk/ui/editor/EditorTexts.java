// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that people read in this bundle, in the language of the workbench: {@code editor.properties}. */
public final class EditorTexts {

	private static final ResourceBundle TEXTS =
			ResourceBundle.getBundle("org.relaydesk.ui.editor.editor", Locale.getDefault(), EditorTexts.class.getClassLoader());

	private EditorTexts() {
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
}
