// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.welcome;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.IWizardDescriptor;

/** Opens import wizards of the platform by their id. */
final class NamedWizard {
	private NamedWizard() {
	}

	/** Opens the import wizard {@code id}; a wizard that cannot be made is reported to the user. Returns how its window was closed. */
	static int open(IWorkbenchWindow window, String id) {
		IWizardDescriptor descriptor = window.getWorkbench().getImportWizardRegistry().findWizard(id);
		if (descriptor == null) {
			throw new IllegalStateException("no import wizard " + id);
		}
		try {
			IWorkbenchWizard wizard = descriptor.createWizard();
			wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
			return new WizardDialog(window.getShell(), wizard).open();
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
			return Window.CANCEL;
		}
	}
}
