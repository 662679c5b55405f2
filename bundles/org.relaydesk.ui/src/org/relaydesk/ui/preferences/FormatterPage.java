// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preferences;

import static org.relaydesk.ui.Texts.text;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.prefs.BackingStoreException;

/** Whether files are formatted when they are saved. There is one style, so that files look the same whoever writes them. */
public final class FormatterPage extends ScopedPage {

	private static final String NODE = "org.relaydesk.ui.editor";
	private static final String KEY = "format.on.save";

	private Button onSave;

	public FormatterPage() {
		super("org.relaydesk.help.preferences_formatter");
	}

	@Override
	boolean isOwn(IProject project) {
		return new ProjectScope(project).getNode(NODE).get(KEY, null) != null;
	}

	@Override
	void addControls(Composite parent) {
		onSave = new Button(parent, SWT.CHECK);
		onSave.setText(text("preferences.format"));
		IScopeContext[] scopes = project().map(project -> new IScopeContext[] { new ProjectScope(project), InstanceScope.INSTANCE }).orElse(null);
		onSave.setSelection(Platform.getPreferencesService().getBoolean(NODE, KEY, false, scopes));
	}

	@Override
	protected void performDefaults() {
		onSave.setSelection(false);
		super.performDefaults();
	}

	@Override
	void store() throws BackingStoreException {
		IEclipsePreferences node = project().<IScopeContext>map(ProjectScope::new).orElse(InstanceScope.INSTANCE).getNode(NODE);
		node.putBoolean(KEY, onSave.getSelection());
		node.flush();
	}

	@Override
	void forget(IProject project) throws BackingStoreException {
		IEclipsePreferences node = new ProjectScope(project).getNode(NODE);
		node.remove(KEY);
		node.flush();
	}
}
