// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.MessageBundle;

/** What these generators say about themselves: {@code generators.properties}. */
final class GeneratorTexts {

	private static final MessageBundle TEXTS = new MessageBundle(GeneratorTexts.class, "generators");

	private GeneratorTexts() {
	}

	/** The title of the generator with that id, or the text of that name. */
	static Message text(String key) {
		return TEXTS.text(key);
	}
}
