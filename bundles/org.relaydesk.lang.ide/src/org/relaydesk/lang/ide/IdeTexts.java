// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.MessageBundle;

/** The texts that people read in this bundle: {@code ide.properties}. */
public final class IdeTexts {

	private static final MessageBundle TEXTS = new MessageBundle(IdeTexts.class, "ide");

	private IdeTexts() {
	}

	/** The text of that name; {@code {0}}, {@code {1}} … in it stand for the arguments. */
	public static Message text(String key, Object... arguments) {
		return TEXTS.text(key, arguments);
	}
}
