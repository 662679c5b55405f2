// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.preferences;

import static org.relaydesk.ui.editor.EditorTexts.text;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Preferences > Relay Desk > Editor. */
public final class EditorPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	public EditorPreferencePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, EditorPreferences.NODE);
		store.setDefault(EditorPreferences.MININGS, true);
		setPreferenceStore(store);
		setDescription(text("preferences.description"));
	}

	@Override
	protected void createFieldEditors() {
		addField(new BooleanFieldEditor(EditorPreferences.FORMAT_ON_SAVE, text("preferences.format"), getFieldEditorParent()));
		addField(new BooleanFieldEditor(EditorPreferences.MININGS, text("preferences.minings"), getFieldEditorParent()));
	}
}
