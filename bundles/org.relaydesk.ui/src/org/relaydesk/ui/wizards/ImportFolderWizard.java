// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.wizards;

import static org.relaydesk.ui.Texts.text;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Opens a folder of {@code .relay} files as a project: where it is, or as a copy. */
public final class ImportFolderWizard extends BasicNewResourceWizard implements IImportWizard {

	private final ImportFolderPage page = new ImportFolderPage();

	public ImportFolderWizard() {
		setWindowTitle(text("wizard.import.title"));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	/** Begins with this folder chosen. */
	public void begin(Path folder) {
		page.begin(folder);
	}

	@Override
	public boolean performFinish() {
		FolderImport work = page.folderImport();
		try {
			getContainer().run(true, true, new WorkspaceModifyOperation() {
				@Override
				protected void execute(IProgressMonitor monitor) throws CoreException {
					work.run(monitor);
				}
			});
			selectAndReveal(work.project());
			return true;
		} catch (InvocationTargetException e) {
			StatusManager.getManager().handle(Status.error(text("wizard.project.failed"), e.getCause()), StatusManager.SHOW | StatusManager.LOG);
		} catch (InterruptedException cancelled) {
			Thread.currentThread().interrupt();
		}
		return false;
	}
}
