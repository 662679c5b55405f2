// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis;

/** What the findings of this bundle say: {@code findings.properties}. */
public final class FindingTexts {

	private static final MessageBundle TEXTS = new MessageBundle(FindingTexts.class);

	private FindingTexts() {
	}

	/**
	 * The text of that name, in whose pattern {@code {0}}, {@code {1}} … stand for the arguments: messages, which speak the same language, or anything
	 * else as its {@code toString} says.
	 */
	public static Message text(String key, Object... arguments) {
		return TEXTS.text(key, arguments);
	}
}
