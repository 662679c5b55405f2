// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.rename;

import static org.relaydesk.ui.editor.EditorTexts.text;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.editor.engine.Engines;
import org.relaydesk.ui.editor.engine.Positions;
import org.relaydesk.ui.editor.engine.Uris;

/** Renames what the cursor is on. */
public final class RenameHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof RelayEditor editor
				&& editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
			start(editor, selection.getOffset());
		}
		return null;
	}

	private static void start(RelayEditor editor, int offset) {
		IDocument document = editor.document();
		Optional<TextDocumentIdentifier> file = Uris.identifier(document);
		if (file.isEmpty()) {
			return;
		}
		try {
			Position position = Positions.of(document, offset);
			Shell shell = editor.getSite().getShell();
			Engines.engine().ask(server -> server.prepareRename(new PrepareRenameParams(file.get(), position)))
					.thenAccept(answer -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
						if (answer == null || answer.getSecond() == null) {
							editor.getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(text("rename.nothing"));
						} else {
							open(shell, new RelayRename(file.get(), position, answer.getSecond().getPlaceholder()));
						}
					}));
		} catch (BadLocationException e) {
			ILog.of(RenameHandler.class).error("a cursor outside the document", e);
		}
	}

	private static void open(Shell shell, RelayRename rename) {
		try {
			new RefactoringWizardOpenOperation(new RenameWizard(rename)).run(shell, rename.getName());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
