// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.wizards;

import static org.relaydesk.ui.Texts.text;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Makes a rollout project, empty or as a copy of an example, and opens its first files. */
public final class NewProjectWizard extends BasicNewResourceWizard implements IExecutableExtension {
	private static final int FILES_TO_OPEN = 3;

	private final NewProjectPage page;
	private IConfigurationElement configuration;

	/** Starts with a small rollout, as from the menu. */
	public NewProjectWizard() {
		this(Example.EMPTY);
	}

	/** Starts with {@code example} chosen. */
	public NewProjectWizard(Example example) {
		page = new NewProjectPage(example);
		setWindowTitle(text("wizard.project.title"));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		configuration = element;
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IProject project = page.getProjectHandle();
		ProjectCreation creation = new ProjectCreation(project, page.useDefaults() ? null : page.getLocationURI(), page.example());
		List<IFile> files = new ArrayList<>();
		try {
			getContainer().run(true, true, new WorkspaceModifyOperation() {
				@Override
				protected void execute(IProgressMonitor monitor) throws CoreException {
					files.addAll(creation.run(monitor));
				}
			});
			BasicNewProjectResourceWizard.updatePerspective(configuration);
			open(files);
		} catch (InvocationTargetException e) {
			return failed(e.getCause());
		} catch (CoreException e) {
			return failed(e);
		} catch (InterruptedException cancelled) {
			return false;
		}
		return true;
	}

	private static boolean failed(Throwable cause) {
		StatusManager.getManager().handle(Status.error(text("wizard.project.failed"), cause), StatusManager.SHOW);
		return false;
	}

	private void open(List<IFile> files) throws CoreException {
		IWorkbenchPage workbenchPage = getWorkbench().getActiveWorkbenchWindow().getActivePage();
		for (IFile file : files.stream().limit(FILES_TO_OPEN).toList().reversed()) {
			IDE.openEditor(workbenchPage, file);
			selectAndReveal(file);
		}
	}
}
