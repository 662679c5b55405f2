// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/**
 * A template in the protocol's syntax, read: {@code ${1:blank}}, {@code $0}.
 *
 * @param text what is inserted
 * @param blanks where the blanks are in it, in the order in which they are visited
 * @param end where the cursor is at last
 */
record Snippet(String text, List<IRegion> blanks, int end) {

	private static final Pattern BLANK = Pattern.compile("\\$\\{(\\d+):([^}]*)\\}|\\$(\\d+)");

	static Snippet parse(String source) {
		StringBuilder text = new StringBuilder();
		List<IRegion> blanks = new ArrayList<>();
		int end = -1;
		int copied = 0;
		Matcher matcher = BLANK.matcher(source);
		while (matcher.find()) {
			text.append(source, copied, matcher.start());
			copied = matcher.end();
			if ("0".equals(matcher.group(3))) {
				end = text.length();
			} else if (matcher.group(2) != null) {
				blanks.add(new Region(text.length(), matcher.group(2).length()));
				text.append(matcher.group(2));
			}
		}
		text.append(source.substring(copied));
		return new Snippet(text.toString(), List.copyOf(blanks), end < 0 ? text.length() : end);
	}
}
