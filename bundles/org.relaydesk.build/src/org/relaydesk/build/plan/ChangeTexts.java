// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.plan;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.MessageBundle;

/** What is told about changes: {@code changes.properties}. */
final class ChangeTexts {

	private static final MessageBundle TEXTS = new MessageBundle(ChangeTexts.class, "changes");

	private ChangeTexts() {
	}

	static Message text(String key, Object... arguments) {
		return TEXTS.text(key, arguments);
	}
}
