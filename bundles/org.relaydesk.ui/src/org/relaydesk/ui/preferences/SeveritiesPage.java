// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preferences;

import static org.relaydesk.ui.Texts.text;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.prefs.BackingStoreException;

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
		return !SettingsFile.of(project).settings().severities().isEmpty();
	}

	@Override
	void addControls(Composite parent) {
		Label hint = new Label(parent, SWT.WRAP);
		hint.setText(text(project().isPresent() ? "severities.project" : "severities.workspace"));
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(hint);
		table = new SeverityTable(parent);
		table.show(SettingsFile.settings(project()).severities());
	}

	@Override
	protected void performDefaults() {
		table.show(Map.of());
		super.performDefaults();
	}

	@Override
	void store() throws BackingStoreException, CoreException {
		SettingsFile.change(project(), settings -> settings.withSeverities(table.severities()));
	}

	@Override
	void forget(IProject project) throws BackingStoreException, CoreException {
		SettingsFile.change(Optional.of(project), settings -> settings.withSeverities(Map.of()));
	}
}
