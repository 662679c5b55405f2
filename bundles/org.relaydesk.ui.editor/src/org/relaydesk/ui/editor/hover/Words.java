// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.hover;

import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Words of the language in a text, found without a parser. */
public final class Words {

	private Words() {
	}

	/** The name or keyword at an offset, or right before it. */
	public static Optional<IRegion> at(IDocument document, int offset) {
		try {
			int start = offset;
			while (start > 0 && isPart(document.getChar(start - 1))) {
				start--;
			}
			int end = offset;
			while (end < document.getLength() && isPart(document.getChar(end))) {
				end++;
			}
			return start < end ? Optional.of(new Region(start, end - start)) : Optional.empty();
		} catch (BadLocationException e) {
			return Optional.empty();
		}
	}

	private static boolean isPart(char c) {
		return Character.isLetterOrDigit(c) || c == '_' || c == '-';
	}
}
