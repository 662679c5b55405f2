// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.live;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.relaydesk.model.Origin;

/** Leads from what a view shows to the words of the model. */
final class ModelLink {

	private ModelLink() {
	}

	/** Opens the file and selects the words. A file that has been deleted since is not opened; text that has become shorter is not selected. */
	static void follow(IWorkbenchPage page, IProject project, Origin origin) {
		IFile file = project.getFile(origin.file());
		if (!file.exists()) {
			return;
		}
		try {
			if (IDE.openEditor(page, file) instanceof ITextEditor editor) {
				select(editor, origin);
			}
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	private static void select(ITextEditor editor, Origin origin) {
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		try {
			int start = document.getLineOffset(origin.line() - 1) + origin.column() - 1;
			int end = document.getLineOffset(origin.endLine() - 1) + origin.endColumn() - 1;
			editor.selectAndReveal(start, Math.max(0, end - start));
		} catch (BadLocationException theTextHasBecomeShorter) {
			editor.selectAndReveal(document.getLength(), 0);
		}
	}
}
