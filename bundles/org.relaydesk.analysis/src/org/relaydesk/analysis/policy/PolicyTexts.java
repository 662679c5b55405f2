// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.MessageBundle;

/** What is told about policies: {@code policy.properties}. */
final class PolicyTexts {

	private static final MessageBundle TEXTS = new MessageBundle(PolicyTexts.class, "policy");

	private PolicyTexts() {
	}

	static Message text(String key, Object... arguments) {
		return TEXTS.text(key, arguments);
	}
}
