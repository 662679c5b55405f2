// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preferences;

import static org.relaydesk.ui.Texts.text;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.prefs.BackingStoreException;
import org.relaydesk.analysis.ProjectSettings;

/**
 * How severe findings are. A project keeps it in {@code relaydesk.properties}, which the batch tool reads too; what is said for the workspace is
 * written there when a project is made, so that the workbench and the batch tool never disagree.
 */
public final class SeveritiesPage extends ScopedPage {

	private SeverityTable table;

	public SeveritiesPage() {
		super("org.relaydesk.help.preferences_severities");
	}

	@Override
	boolean isOwn(IProject project) {
		return SeverityFile.of(project).exists();
	}

	@Override
	void addControls(Composite parent) {
		Label hint = new Label(parent, SWT.WRAP);
		hint.setText(text(project().isPresent() ? "severities.project" : "severities.workspace"));
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(hint);
		table = new SeverityTable(parent);
		table.show(project().map(SeverityFile::of).map(SeverityFile::settings).orElseGet(SeverityFile::ofWorkspace));
	}

	@Override
	protected void performDefaults() {
		table.show(ProjectSettings.NONE);
		super.performDefaults();
	}

	@Override
	void store() throws BackingStoreException, CoreException {
		if (project().isPresent()) {
			SeverityFile.of(project().get()).write(table.settings());
		} else {
			SeverityFile.writeWorkspace(table.settings());
		}
	}

	@Override
	void forget(IProject project) throws CoreException {
		SeverityFile.of(project).write(ProjectSettings.NONE);
	}
}
