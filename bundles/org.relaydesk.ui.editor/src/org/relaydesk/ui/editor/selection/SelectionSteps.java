// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.selection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.ui.PlatformUI;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.editor.engine.Engines;
import org.relaydesk.ui.editor.engine.Positions;
import org.relaydesk.ui.editor.engine.Uris;

/** Lets the selection grow to the next larger piece of the language, and shrink back the same way. */
public final class SelectionSteps {

	private final RelayEditor editor;
	private final Deque<IRegion> before = new ArrayDeque<>();
	private IRegion last;

	public SelectionSteps(RelayEditor editor) {
		this.editor = editor;
	}

	/** Selects what holds the present selection. */
	public void expand() {
		IDocument document = editor.document();
		IRegion now = selection();
		Optional<TextDocumentIdentifier> file = Uris.identifier(document);
		if (file.isEmpty()) {
			return;
		}
		try {
			SelectionRangeParams params = new SelectionRangeParams(file.get(), List.of(Positions.of(document, now.getOffset())));
			Engines.engine().ask(server -> server.selectionRange(params)).thenAccept(answer -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				if (!answer.isEmpty() && now.equals(selection())) {
					larger(document, answer.getFirst(), now).ifPresent(next -> grow(now, next));
				}
			}));
		} catch (BadLocationException e) {
			ILog.of(SelectionSteps.class).error("a selection outside the document", e);
		}
	}

	private static Optional<IRegion> larger(IDocument document, SelectionRange smallest, IRegion now) {
		for (SelectionRange range = smallest; range != null; range = range.getParent()) {
			Optional<IRegion> region = Positions.region(document, range.getRange());
			if (region.filter(candidate -> holds(candidate, now)).isPresent()) {
				return region;
			}
		}
		return Optional.empty();
	}

	private static boolean holds(IRegion outer, IRegion inner) {
		return outer.getLength() > inner.getLength() && outer.getOffset() <= inner.getOffset()
				&& outer.getOffset() + outer.getLength() >= inner.getOffset() + inner.getLength();
	}

	private void grow(IRegion now, IRegion next) {
		if (!now.equals(last)) {
			before.clear();
		}
		before.push(now);
		select(next);
	}

	/** Selects what was selected before the selection grew; nothing happens if it has been changed otherwise since. */
	public void shrink() {
		if (selection().equals(last) && !before.isEmpty()) {
			select(before.pop());
		}
	}

	private void select(IRegion region) {
		last = region;
		editor.selectAndReveal(region.getOffset(), region.getLength());
	}

	private IRegion selection() {
		ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
		return new Region(selection.getOffset(), selection.getLength());
	}
}
