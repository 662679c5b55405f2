// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preferences;

import static org.relaydesk.ui.Texts.text;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.PathEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferenceLinkArea;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.relaydesk.ui.generation.GenerationSettings;
import org.relaydesk.ui.generation.ToolFolders;

/** Where the real tools are, and where else to look for preferences. */
public final class RelayDeskPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final String COLOURS = "org.eclipse.ui.preferencePages.ColorsAndFonts";
	private static final String COLOUR_CATEGORY = "selectCategory:org.relaydesk.ui.editor.theme";
	private static final String KEYS = "org.eclipse.ui.preferencePages.Keys";

	public RelayDeskPage() {
		super(GRID);
		setDescription(text("preferences.description"));
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, GenerationSettings.NODE));
	}

	@Override
	protected void createFieldEditors() {
		addField(new PathEditor(ToolFolders.KEY, text("preferences.tools"), text("preferences.tools.choose"), getFieldEditorParent()));
	}

	@Override
	protected Control createContents(Composite parent) {
		Control fields = super.createContents(parent);
		link(parent, COLOURS, "preferences.colours", COLOUR_CATEGORY);
		link(parent, KEYS, "preferences.keys", null);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.relaydesk.help.preferences");
		return fields;
	}

	private void link(Composite parent, String page, String key, String data) {
		PreferenceLinkArea link = new PreferenceLinkArea(parent, SWT.NONE, page, text(key), (IWorkbenchPreferenceContainer) getContainer(), data);
		GridDataFactory.fillDefaults().applyTo(link.getControl());
	}
}
