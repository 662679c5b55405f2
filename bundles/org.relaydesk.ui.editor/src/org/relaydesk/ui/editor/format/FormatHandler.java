// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.format;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.editor.change.WorkspaceEdits;
import org.relaydesk.ui.editor.engine.Engines;
import org.relaydesk.ui.editor.engine.Uris;

/** Formats the file as its project wants it. If somebody types before the answer is there, the answer is dropped. */
public final class FormatHandler extends AbstractHandler {

	/** Every request must carry some; the server goes by what the project says. */
	private static final FormattingOptions OPTIONS = new FormattingOptions(2, true);

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof RelayEditor editor) {
			format(editor);
		}
		return null;
	}

	private static void format(RelayEditor editor) {
		IDocument document = editor.document();
		long stamp = ((IDocumentExtension4) document).getModificationStamp();
		Optional<TextDocumentIdentifier> file = Uris.identifier(document);
		file.ifPresent(found -> Engines.engine()
				.ask(server -> server.formatting(new DocumentFormattingParams(found, OPTIONS)))
				.thenAccept(edits -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
					if (((IDocumentExtension4) document).getModificationStamp() == stamp) {
						apply(editor, document, edits);
					}
				})));
	}

	/** Applies the formatter's edits as one step of undo. */
	static void apply(RelayEditor editor, IDocument document, List<? extends TextEdit> edits) {
		IRewriteTarget target = editor.getAdapter(IRewriteTarget.class);
		target.beginCompoundChange();
		try {
			WorkspaceEdits.multi(document, List.copyOf(edits)).apply(document);
		} catch (BadLocationException e) {
			ILog.of(FormatHandler.class).error("the formatter left the document", e);
		} finally {
			target.endCompoundChange();
		}
	}
}
