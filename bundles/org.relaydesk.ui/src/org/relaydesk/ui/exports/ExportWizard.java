// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.exports;

import static org.relaydesk.ui.Texts.text;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.statushandlers.StatusManager;
import org.relaydesk.ui.launch.CurrentProject;

/** "Generate artifacts...": what to generate, a preview of what will be written, and only then the files. */
public final class ExportWizard extends Wizard implements IExportWizard {

	private ExportPage choices;
	private PreviewPage preview;

	public ExportWizard() {
		setWindowTitle(text("export.title"));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		choices = new ExportPage(CurrentProject.of(selection).or(() -> CurrentProject.of(workbench.getActiveWorkbenchWindow())));
		preview = new PreviewPage(choices);
	}

	@Override
	public void addPages() {
		addPage(choices);
		addPage(preview);
	}

	/** Nobody finishes without having seen the preview. */
	@Override
	public boolean canFinish() {
		IWizardPage current = getContainer().getCurrentPage();
		return current == preview && preview.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		ExportPreview shown = preview.preview().orElseThrow();
		ExportWork work = new ExportWork(shown.products().project(), choices.settings(), choices.prune());
		try {
			getContainer().run(true, true, monitor -> work.write(shown, monitor));
			return true;
		} catch (InvocationTargetException e) {
			StatusManager.getManager().handle(Status.error(e.getCause().getLocalizedMessage()), StatusManager.SHOW);
		} catch (InterruptedException cancelled) {
			Thread.currentThread().interrupt();
		}
		return false;
	}
}
