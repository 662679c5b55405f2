// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.coloring;

/** A stretch of text that has a colour of its own. */
public record Token(int offset, int length, Style style) {

	public int end() {
		return offset + length;
	}
}
