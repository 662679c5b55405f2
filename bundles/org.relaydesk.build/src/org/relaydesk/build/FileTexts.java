// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.MessageBundle;

/** What is said of files and folders: {@code files.properties}. */
public final class FileTexts {

	private static final MessageBundle TEXTS = new MessageBundle(FileTexts.class, "files");

	private FileTexts() {
	}

	/** The text of that name; {@code {0}}, {@code {1}} … in it stand for the arguments. */
	public static Message text(String key, Object... arguments) {
		return TEXTS.text(key, arguments);
	}
}
