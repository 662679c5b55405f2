// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.formatting;

import java.util.List;

/** Moves comments that span lines. */
final class Comments {

	private Comments() {
	}

	/** The comment with its further lines at this indentation, if each begins with a star; otherwise as it was, since somebody may have drawn in it. */
	static String indented(String comment, String indent) {
		List<String> lines = comment.lines().toList();
		if (!lines.stream().skip(1).allMatch(line -> line.strip().startsWith("*"))) {
			return String.join("\n", lines);
		}
		StringBuilder text = new StringBuilder(lines.getFirst().stripTrailing());
		lines.stream().skip(1).forEach(line -> text.append('\n').append(indent).append(' ').append(line.strip()));
		return text.toString();
	}
}
