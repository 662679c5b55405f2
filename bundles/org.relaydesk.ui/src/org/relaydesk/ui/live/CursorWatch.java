// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.live;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;

/** Follows the cursor through the editors of the language. */
final class CursorWatch implements ISelectionListener {

	private final IWorkbenchPage page;
	private final Consumer<Place> listener;

	CursorWatch(IWorkbenchPage page, Consumer<Place> listener) {
		this.page = page;
		this.listener = listener;
	}

	/** Begins with the editor that is open now. */
	void start() {
		page.addPostSelectionListener(this);
		IEditorPart editor = page.getActiveEditor();
		if (editor instanceof ITextEditor text) {
			selectionChanged(editor, text.getSelectionProvider().getSelection());
		}
	}

	void stop() {
		page.removePostSelectionListener(this);
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		place(part, selection).ifPresent(listener);
	}

	private static Optional<Place> place(IWorkbenchPart part, ISelection selection) {
		if (part instanceof ITextEditor editor && editor.getEditorInput() instanceof FileEditorInput input
				&& "relay".equals(input.getFile().getFileExtension()) && selection instanceof ITextSelection text) {
			int line = text.getStartLine() + 1;
			IDocument document = editor.getDocumentProvider().getDocument(input);
			return Optional.ofNullable(document).map(content -> new Place(input.getFile(), line, Braces.around(content.get(), line)));
		}
		return Optional.empty();
	}
}
