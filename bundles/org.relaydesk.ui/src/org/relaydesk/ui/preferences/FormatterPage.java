// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preferences;

import static org.relaydesk.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.prefs.BackingStoreException;
import org.relaydesk.analysis.FormatStyle;
import org.relaydesk.ui.live.AccessibleName;

/**
 * How files are laid out, and whether saving does it. A project keeps the layout in {@code relaydesk.properties}, which the batch tool reads
 * too, so that files look the same whoever formats them.
 */
public final class FormatterPage extends ScopedPage {

	private static final String NODE = "org.relaydesk.ui.editor";
	private static final String KEY = "format.on.save";

	private Button onSave;
	private Combo indentation;
	private Button columns;

	public FormatterPage() {
		super("org.relaydesk.help.preferences_formatter");
	}

	@Override
	boolean isOwn(IProject project) {
		return new ProjectScope(project).getNode(NODE).get(KEY, null) != null
				|| !SettingsFile.of(project).settings().format().equals(FormatStyle.DEFAULT);
	}

	@Override
	void addControls(Composite parent) {
		onSave = new Button(parent, SWT.CHECK);
		onSave.setText(text("preferences.format"));
		IScopeContext[] scopes = project().map(project -> new IScopeContext[] { new ProjectScope(project), InstanceScope.INSTANCE }).orElse(null);
		onSave.setSelection(Platform.getPreferencesService().getBoolean(NODE, KEY, false, scopes));
		Label hint = new Label(parent, SWT.WRAP);
		hint.setText(text(project().isPresent() ? "severities.project" : "severities.workspace"));
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).indent(0, 8).applyTo(hint);
		addIndentation(parent);
		columns = new Button(parent, SWT.CHECK);
		columns.setText(text("formatter.columns"));
		show(SettingsFile.settings(project()).format());
	}

	private void addIndentation(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		new Label(row, SWT.NONE).setText(text("formatter.indentation"));
		indentation = new Combo(row, SWT.READ_ONLY);
		List<String> choices = new ArrayList<>(List.of(text("formatter.tab")));
		for (int blanks = 1; blanks <= FormatStyle.WIDEST; blanks++) {
			choices.add(text("formatter.blanks", blanks));
		}
		indentation.setItems(choices.toArray(String[]::new));
		AccessibleName.set(indentation, text("formatter.indentation").replace("&", ""));
	}

	private void show(FormatStyle style) {
		indentation.select(style.hasTabs() ? 0 : style.indentation().length());
		columns.setSelection(style.columns());
	}

	private FormatStyle style() {
		int blanks = indentation.getSelectionIndex();
		return new FormatStyle(blanks == 0 ? "\t" : " ".repeat(blanks), columns.getSelection());
	}

	@Override
	protected void performDefaults() {
		onSave.setSelection(false);
		show(FormatStyle.DEFAULT);
		super.performDefaults();
	}

	@Override
	void store() throws BackingStoreException, CoreException {
		IEclipsePreferences node = project().<IScopeContext>map(ProjectScope::new).orElse(InstanceScope.INSTANCE).getNode(NODE);
		node.putBoolean(KEY, onSave.getSelection());
		node.flush();
		SettingsFile.change(project(), settings -> settings.withFormat(style()));
	}

	@Override
	void forget(IProject project) throws BackingStoreException, CoreException {
		IEclipsePreferences node = new ProjectScope(project).getNode(NODE);
		node.remove(KEY);
		node.flush();
		SettingsFile.change(Optional.of(project), settings -> settings.withFormat(FormatStyle.DEFAULT));
	}
}
