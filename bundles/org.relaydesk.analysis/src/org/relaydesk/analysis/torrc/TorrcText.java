// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import org.relaydesk.model.Origin;

/** The text of a torrc; {@code file} is its name in findings. */
public record TorrcText(String file, String text) {

	/** The place of the characters from one offset to before another. */
	Origin origin(int from, int to) {
		int line = 1;
		int lineStart = 0;
		for (int i = 0; i < from; i++) {
			if (text.charAt(i) == '\n') {
				line++;
				lineStart = i + 1;
			}
		}
		int end = text.indexOf('\n', from);
		int lineEnd = end < 0 ? text.length() : end;
		return new Origin(file, line, from - lineStart + 1, line, Math.max(from, Math.min(to, lineEnd)) - lineStart + 1);
	}
}
