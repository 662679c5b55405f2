// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.ProjectSettings;
import org.relaydesk.analysis.Severity;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.generation.GenerationSettings;
import org.relaydesk.ui.preferences.SettingsFile;
import org.relaydesk.ui.wizards.Example;

/** Preferences, of the workspace and of projects. */
class PreferencesTest {

	private static final String FORMATTER = "org.relaydesk.ui.properties.formatter";

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();
	@RegisterExtension
	final Rollout rollout = new Rollout();

	@AfterEach
	void decideNothing() throws Exception {
		GenerationSettings.DEFAULTS.store(InstanceScope.INSTANCE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.relaydesk.ui.preferences", "org.relaydesk.ui.preferences.generation", "org.relaydesk.ui.preferences.severities",
			"org.relaydesk.ui.preferences.formatter" })
	void thePageOpens(String id) {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(null, id, new String[] { id }, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Events.settle();
		assertTrue(dialog.close());
	}

	@Test
	void noSeverityAndNoCodeIsCutOff() {
		String id = "org.relaydesk.ui.preferences.severities";
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(null, id, new String[] { id }, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Events.settle();
		Table table = Screen.in(dialog.getShell(), Table.class).findFirst().orElseThrow();
		for (int i = 0; i < 2; i++) {
			int shown = table.getColumn(i).getWidth();
			table.getColumn(i).pack();
			assertTrue(shown >= table.getColumn(i).getWidth(), table.getColumn(i).getText() + " has " + shown + " of " + table.getColumn(i).getWidth());
		}
		assertTrue(Arrays.stream(table.getItems()).noneMatch(row -> row.getText(2).contains("`")), "no marks of Markdown");
		assertTrue(dialog.close());
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.relaydesk.ui.properties.generation", "org.relaydesk.ui.properties.severities", "org.relaydesk.ui.properties.formatter" })
	void theProjectsPageOpens(String id) throws Exception {
		PreferenceDialog dialog = PreferencesUtil.createPropertyDialogOn(null, rollout.create(Example.KILTON), id, new String[] { id }, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Events.settle();
		assertTrue(dialog.close());
	}

	@Test
	void aProjectDecidesForItselfOrElseTheWorkspace() throws Exception {
		IProject project = rollout.create(Example.KILTON);
		new GenerationSettings(true, "", "everywhere", Set.of("torrc")).store(InstanceScope.INSTANCE);
		assertEquals("everywhere", GenerationSettings.of(project).output());
		new GenerationSettings(false, "exits", "here", Set.of()).store(new ProjectScope(project));
		assertTrue(GenerationSettings.areOwn(project));
		assertEquals(new GenerationSettings(false, "exits", "here", Set.of()), GenerationSettings.of(project));
		GenerationSettings.forget(project);
		assertFalse(GenerationSettings.areOwn(project));
		assertEquals(Set.of("torrc"), GenerationSettings.of(project).generators());
	}

	@Test
	void theProjectsLayoutStandsInItsFileAndHolds() throws Exception {
		IProject project = rollout.create(Example.KILTON);
		PreferenceDialog dialog = PreferencesUtil.createPropertyDialogOn(null, project, FORMATTER, new String[] { FORMATTER }, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Events.settle();
		Composite page = (Composite) ((IPreferencePage) dialog.getSelectedPage()).getControl();
		tick(page, "Settings of this project");
		tick(page, "Align values");
		Combo indentation = Screen.in(page, Combo.class).findFirst().orElseThrow();
		indentation.select(indentation.indexOf("tab"));
		Screen.press(dialog.getShell(), "Apply and Close");
		assertEquals("format.columns = no\nformat.indentation = tab\n", project.getFile(ProjectSettings.FILE).readString());
		RelayEditor editor = rollout.open("common.relay");
		Commands.run("org.relaydesk.ui.editor.format");
		Events.until(() -> editor.document().get().contains("{\n\trate 20 Mbit/s\n\tburst 30 Mbit/s\n"), () -> editor.document().get());
		int line = Rollout.offset(editor, "budget PatronsFirst {") + "budget PatronsFirst {".length();
		Commands.viewer(editor).getTextWidget().setCaretOffset(line);
		Commands.viewer(editor).getTextWidget().insert("\n");
		assertTrue(editor.document().get().contains("budget PatronsFirst {\n\t\n"), "a new line begins with a tab");
	}

	private static void tick(Composite page, String label) {
		Button button = Screen.in(page, Button.class).filter(each -> each.getText().replace("&", "").startsWith(label)).findFirst().orElseThrow();
		button.setSelection(!button.getSelection());
		Screen.send(button, SWT.Selection);
	}

	@Test
	void aSeverityOfTheProjectHoldsAtOnceInOpenEditorsAndKeepsWhatElseStandsInTheFile() throws Exception {
		IProject project = rollout.create(Example.EMPTY);
		rollout.open("library.relay");
		rollout.open("rollout.relay");
		Events.until(() -> rollout.problems().contains("info library.relay:22 address.documentation"), () -> rollout.problems().toString());
		IFile file = project.getFile(ProjectSettings.FILE);
		file.create("# ours\n".getBytes(), true, false, null);
		SettingsFile.of(project).write(ProjectSettings.NONE.withSeverities(Map.of(FindingCode.of("address.documentation").orElseThrow(), Severity.ERROR)));
		Events.until(() -> rollout.problems().contains("error library.relay:22 address.documentation"), () -> rollout.problems().toString());
		assertEquals("# ours\nseverity.address.documentation = error\n", file.readString());
		SettingsFile.of(project).write(ProjectSettings.NONE);
		Events.until(() -> rollout.problems().contains("info library.relay:22 address.documentation"), () -> rollout.problems().toString());
		assertEquals("# ours\n", file.readString());
	}
}
