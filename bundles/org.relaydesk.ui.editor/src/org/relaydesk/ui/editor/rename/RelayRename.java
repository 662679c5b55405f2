// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.rename;

import static org.relaydesk.ui.editor.EditorTexts.text;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.relaydesk.ui.editor.change.WorkspaceEdits;
import org.relaydesk.ui.editor.engine.Engines;

/** Renaming as a refactoring, so that the workbench previews it. The refactoring framework asks in the background. */
public final class RelayRename extends Refactoring {

	private static final int SECONDS = 30;

	private final TextDocumentIdentifier file;
	private final Position position;
	private final String oldName;
	private String newName;
	private WorkspaceEdit edit;

	public RelayRename(TextDocumentIdentifier file, Position position, String oldName) {
		this.file = file;
		this.position = position;
		this.oldName = oldName;
		this.newName = oldName;
	}

	String oldName() {
		return oldName;
	}

	public void setNewName(String name) {
		newName = name;
	}

	@Override
	public String getName() {
		return text("rename.title", oldName);
	}

	@Override
	public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
		return new RefactoringStatus();
	}

	@Override
	public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) throws CoreException {
		try {
			edit = Engines.engine().ask(server -> server.rename(new RenameParams(file, position, newName))).get(SECONDS, TimeUnit.SECONDS);
			return new RefactoringStatus();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException e) {
			return refusal(e.getCause());
		} catch (TimeoutException e) {
			throw new CoreException(Status.error(text("change.failed"), e));
		}
	}

	private static RefactoringStatus refusal(Throwable cause) throws CoreException {
		Throwable reason = cause instanceof CompletionException ? cause.getCause() : cause;
		if (reason instanceof ResponseErrorException refused) {
			return RefactoringStatus.createFatalErrorStatus(refused.getResponseError().getMessage());
		}
		throw new CoreException(Status.error(text("change.failed"), reason));
	}

	@Override
	public Change createChange(IProgressMonitor monitor) throws CoreException {
		return WorkspaceEdits.change(text("rename.changes", oldName, newName), edit);
	}
}
