// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.relaydesk.model.Origin;

/** The text of a torrc. */
public final class TorrcText {

	private final String file;
	private final String text;
	/** Where each line begins. */
	private final int[] lines;

	/** @param file its name in findings */
	public TorrcText(String file, String text) {
		this.file = file;
		this.text = text;
		this.lines = IntStream.concat(IntStream.of(0), IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1)).toArray();
	}

	/** Its name in findings. */
	public String file() {
		return file;
	}

	public String text() {
		return text;
	}

	/** The place of the characters from one offset to before another. */
	Origin origin(int from, int to) {
		int found = Arrays.binarySearch(lines, from);
		int line = found < 0 ? -found - 2 : found;
		int end = text.indexOf('\n', from);
		int lineEnd = end < 0 ? text.length() : end;
		return new Origin(file, line + 1, from - lines[line] + 1, line + 1, Math.max(from, Math.min(to, lineEnd)) - lines[line] + 1);
	}
}
