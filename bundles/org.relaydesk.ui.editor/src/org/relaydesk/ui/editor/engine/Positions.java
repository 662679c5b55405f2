// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.engine;

import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Between offsets in a document and the line and character of the protocol. An answer may be older than the text: then it fits nowhere. */
public final class Positions {

	private Positions() {
	}

	/** Where an offset is. */
	public static Position of(IDocument document, int offset) throws BadLocationException {
		int line = document.getLineOfOffset(offset);
		return new Position(line, offset - document.getLineOffset(line));
	}

	/** The offset of a position; empty if the document has no such place. */
	public static Optional<Integer> offset(IDocument document, Position position) {
		try {
			int offset = document.getLineOffset(position.getLine()) + position.getCharacter();
			return offset <= document.getLength() ? Optional.of(offset) : Optional.empty();
		} catch (BadLocationException theTextIsShorterNow) {
			return Optional.empty();
		}
	}

	/** The region of a range; empty if the document has no such place. */
	public static Optional<IRegion> region(IDocument document, Range range) {
		return offset(document, range.getStart()).flatMap(start -> offset(document, range.getEnd())
				.filter(end -> end >= start).map(end -> new Region(start, end - start)));
	}
}
