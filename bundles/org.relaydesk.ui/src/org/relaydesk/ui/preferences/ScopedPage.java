// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preferences;

import static org.relaydesk.ui.Texts.text;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PropertyPage;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.service.prefs.BackingStoreException;

/** A page that is among the preferences of the workspace, and among the properties of a project that may decide for itself. */
abstract class ScopedPage extends PropertyPage implements IWorkbenchPreferencePage {

	private final String help;
	private Button own;
	private Composite area;

	/** @param help id of the page's context help */
	ScopedPage(String help) {
		this.help = help;
	}

	@Override
	public void init(IWorkbench workbench) {
		// Nothing is needed of it.
	}

	/** The project whose properties these are; empty among the preferences. */
	final Optional<IProject> project() {
		return Optional.ofNullable(Adapters.adapt(getElement(), IProject.class));
	}

	@Override
	protected final Control createContents(Composite parent) {
		Composite whole = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(whole);
		project().ifPresent(project -> addChoice(whole, project));
		area = new Composite(whole, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		addControls(area);
		enable();
		PlatformUI.getWorkbench().getHelpSystem().setHelp(whole, help);
		return whole;
	}

	private void addChoice(Composite parent, IProject project) {
		own = new Button(parent, SWT.CHECK);
		own.setText(text("preferences.own"));
		own.setSelection(isOwn(project));
		own.addListener(SWT.Selection, event -> enable());
	}

	private void enable() {
		enable(area, own == null || own.getSelection());
	}

	private static void enable(Control control, boolean enabled) {
		control.setEnabled(enabled);
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				enable(child, enabled);
			}
		}
	}

	@Override
	public final boolean performOk() {
		try {
			if (own != null && !own.getSelection()) {
				forget(project().orElseThrow());
			} else {
				store();
			}
			return true;
		} catch (BackingStoreException | CoreException e) {
			StatusManager.getManager().handle(Status.error(text("preferences.failed"), e), StatusManager.SHOW | StatusManager.LOG);
			return false;
		}
	}

	/** Whether the project decides for itself. */
	abstract boolean isOwn(IProject project);

	/** Adds the controls, and shows in them what holds now. */
	abstract void addControls(Composite parent);

	/** Keeps what the controls show. */
	abstract void store() throws BackingStoreException, CoreException;

	/** Lets the workspace decide for the project. */
	abstract void forget(IProject project) throws BackingStoreException, CoreException;
}
