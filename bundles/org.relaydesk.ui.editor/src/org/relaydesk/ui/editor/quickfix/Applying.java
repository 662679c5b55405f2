// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.quickfix;

import static org.relaydesk.ui.editor.EditorTexts.text;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.relaydesk.ui.editor.change.WorkspaceEdits;

/** Applies the changes of quick fixes as one step of undo, as soon as the UI thread has time. */
final class Applying {

	private Applying() {
	}

	static void later(String title, List<WorkspaceEdit> edits) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (edits.isEmpty()) {
				StatusManager.getManager().handle(Status.info(text("fix.stale")), StatusManager.SHOW);
			} else {
				apply(title, edits);
			}
		});
	}

	private static void apply(String title, List<WorkspaceEdit> edits) {
		try {
			Change change = WorkspaceEdits.change(title, edits);
			change.initializeValidationData(new NullProgressMonitor());
			PerformChangeOperation operation = new PerformChangeOperation(change);
			operation.setUndoManager(RefactoringCore.getUndoManager(), title);
			operation.run(new NullProgressMonitor());
		} catch (CoreException | MalformedTreeException e) {
			StatusManager.getManager().handle(Status.error(text("change.failed"), e), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
