// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.wizards;

import static org.relaydesk.ui.Texts.text;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Makes one file of the language in a project, and opens it. */
abstract class NewFileWizard extends BasicNewResourceWizard {

	private final NewFilePage page;

	NewFileWizard(String title, NewFilePage page) {
		this.page = page;
		setWindowTitle(text(title));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		page.start(getSelection());
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IFile file = page.file();
		byte[] content = page.content().getBytes(StandardCharsets.UTF_8);
		try {
			getContainer().run(true, false, new WorkspaceModifyOperation() {
				@Override
				protected void execute(IProgressMonitor monitor) throws CoreException {
					file.create(new ByteArrayInputStream(content), true, monitor);
				}
			});
			IDE.openEditor(getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
			selectAndReveal(file);
			return true;
		} catch (InvocationTargetException e) {
			StatusManager.getManager().handle(Status.error(text("wizard.file.failed", file.getName()), e.getCause()), StatusManager.SHOW | StatusManager.LOG);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		} catch (InterruptedException cancelled) {
			Thread.currentThread().interrupt();
		}
		return false;
	}
}
