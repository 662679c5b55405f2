// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.comment;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.text.edits.InsertEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.ui.handlers.HandlerUtil;
import org.relaydesk.ui.editor.RelayEditor;

/** Puts {@code //} in front of the selected lines, or takes it away where all have it. */
public final class ToggleComment extends AbstractHandler {

	private static final String PREFIX = "// ";

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof RelayEditor editor
				&& editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
			try {
				toggle(editor.document(), selection.getStartLine(), selection.getEndLine());
			} catch (BadLocationException e) {
				ILog.of(ToggleComment.class).error("a selection outside the document", e);
			}
		}
		return null;
	}

	/** Toggles whole lines, counted from 0. */
	public static void toggle(IDocument document, int first, int last) throws BadLocationException {
		List<Line> lines = new ArrayList<>();
		for (int number = first; number <= last; number++) {
			IRegion region = document.getLineInformation(number);
			Line line = new Line(region.getOffset(), document.get(region.getOffset(), region.getLength()));
			if (!line.text().isBlank()) {
				lines.add(line);
			}
		}
		boolean comment = lines.stream().anyMatch(line -> !line.text().stripLeading().startsWith("//"));
		int depth = lines.stream().mapToInt(Line::depth).min().orElse(0);
		MultiTextEdit edit = new MultiTextEdit();
		for (Line line : lines) {
			edit.addChild(comment ? new InsertEdit(line.offset() + depth, PREFIX) : new DeleteEdit(line.offset() + line.depth(), line.markLength()));
		}
		edit.apply(document);
	}

	private record Line(int offset, String text) {

		int depth() {
			return text.length() - text.stripLeading().length();
		}

		int markLength() {
			return text.stripLeading().startsWith(PREFIX) ? PREFIX.length() : 2;
		}
	}
}
