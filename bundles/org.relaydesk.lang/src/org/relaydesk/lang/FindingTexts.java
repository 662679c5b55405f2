// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.MessageBundle;

/** What the findings of this bundle say: {@code findings.properties}. */
public final class FindingTexts {

	private static final MessageBundle TEXTS = new MessageBundle(FindingTexts.class);

	private FindingTexts() {
	}

	/** The text of that name; {@code {0}}, {@code {1}} … in it stand for the arguments. */
	public static Message text(String key, Object... arguments) {
		return TEXTS.text(key, arguments);
	}
}
