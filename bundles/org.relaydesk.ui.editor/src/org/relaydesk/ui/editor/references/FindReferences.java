// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.references;

import static org.relaydesk.ui.editor.EditorTexts.text;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.editor.engine.Positions;
import org.relaydesk.ui.editor.engine.Uris;
import org.relaydesk.ui.editor.hover.Words;

/** Shows all uses of the name at the cursor in the Search view. */
public final class FindReferences extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof RelayEditor editor
				&& editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
			search(editor, selection.getOffset());
		}
		return null;
	}

	private static void search(RelayEditor editor, int offset) {
		IDocument document = editor.document();
		Optional<IRegion> word = Words.at(document, offset);
		Optional<TextDocumentIdentifier> file = Uris.identifier(document);
		if (word.isEmpty() || file.isEmpty()) {
			editor.getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(text("references.none"));
			return;
		}
		try {
			String name = document.get(word.get().getOffset(), word.get().getLength());
			ReferenceParams params = new ReferenceParams(file.get(), Positions.of(document, offset), new ReferenceContext(true));
			NewSearchUI.activateSearchResultView();
			NewSearchUI.runQueryInBackground(new ReferenceQuery(name, params));
		} catch (BadLocationException e) {
			ILog.of(FindReferences.class).error("a cursor outside the document", e);
		}
	}
}
