// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import java.util.ArrayList;
import java.util.List;

/** A value in the making: its characters and where each comes from. */
final class ValueBuilder {

	private final StringBuilder text = new StringBuilder();
	private final List<Integer> offsets = new ArrayList<>();

	void add(char character, int offset) {
		text.append(character);
		offsets.add(offset);
	}

	/** Takes the blanks off the end. */
	void trimEnd() {
		while (!text.isEmpty() && TorrcReader.isSpace(text.charAt(text.length() - 1))) {
			text.setLength(text.length() - 1);
			offsets.removeLast();
		}
	}

	String text() {
		return text.toString();
	}

	List<Integer> offsets() {
		return List.copyOf(offsets);
	}
}
