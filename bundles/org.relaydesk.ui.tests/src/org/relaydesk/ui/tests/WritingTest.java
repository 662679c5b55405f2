// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.wizards.Example;

/** What the editor does while somebody writes: content assist, formatting, brackets, comments, growing selections. */
class WritingTest {

	private static final String FORMATTED = "        role   middle\n        ORPort 443\n";

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();
	@RegisterExtension
	final Rollout rollout = new Rollout();

	@Test
	void contentAssistOffersTemplatesAndInsertsOne() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("kilton.relay");
		int end = Rollout.offset(editor, "      /** The relay that");
		editor.document().replace(end, 0, "      \n");
		editor.selectAndReveal(end + 6, 0);
		Table proposals = assist(editor, "relay … (bridge)");
		proposals.setSelection(item(proposals, "relay … (bridge)").orElseThrow());
		Screen.send(proposals, SWT.DefaultSelection);
		Events.until(() -> editor.document().get().contains("      relay Name {\n        role   bridge"), () -> editor.document().get());
	}

	@Test
	void contentAssistOffersNamesOfOtherFiles() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("kilton.relay");
		editor.selectAndReveal(Rollout.offset(editor, "policy WebAndChat") + "policy ".length(), 0);
		Table proposals = assist(editor, "WebAndChat");
		assertTrue(item(proposals, "WebAndChat").isPresent());
	}

	private static Table assist(RelayEditor editor, String wanted) {
		editor.getSite().getShell().forceActive();
		Commands.viewer(editor).getTextWidget().setFocus();
		Events.settle();
		ITextOperationTarget target = editor.getAdapter(ITextOperationTarget.class);
		target.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
		return Screen.await(display -> Screen.all(Table.class).filter(table -> item(table, wanted).isPresent()).findFirst(), "no proposal " + wanted);
	}

	private static Optional<TableItem> item(Table table, String text) {
		return Arrays.stream(table.getItems()).filter(item -> item.getText().startsWith(text)).findFirst();
	}

	@Test
	void formattingSetsColumns() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("kilton.relay");
		Rollout.replace(editor, FORMATTED, "  role middle\n ORPort    443\n");
		Commands.run("org.relaydesk.ui.editor.format");
		Events.until(() -> editor.document().get().contains(FORMATTED), () -> editor.document().get());
	}

	@Test
	void savingFormatsWhereTheProjectSaysSo() throws Exception {
		IEclipsePreferences preferences = new ProjectScope(rollout.create(Example.KILTON)).getNode("org.relaydesk.ui.editor");
		RelayEditor editor = rollout.open("kilton.relay");
		Rollout.replace(editor, FORMATTED, "  role middle\n ORPort    443\n");
		editor.doSave(null);
		assertTrue(rollout.file("kilton.relay").readString().contains(" ORPort    443"), "not unless it says so");
		preferences.putBoolean("format.on.save", true);
		Rollout.replace(editor, "ORPort    443", "ORPort   443");
		editor.doSave(null);
		assertTrue(rollout.file("kilton.relay").readString().contains(FORMATTED), rollout.file("kilton.relay").readString());
	}

	@Test
	void bracketsAndQuotesCloseAndMatch() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("common.relay");
		StyledText text = Commands.viewer(editor).getTextWidget();
		editor.document().set("");
		int typed = 0;
		for (String key : new String[] { "b", "{", "\"", "x", "\"", "}" }) {
			text.insert(key);
			text.setCaretOffset(++typed);
		}
		assertEquals("b{\"x\"}", editor.document().get());
		editor.selectAndReveal(2, 0);
		Commands.run("org.eclipse.ui.genericeditor.gotoMatchingBracket");
		assertEquals(editor.document().get().indexOf('}'), ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset());
	}

	@Test
	void commentsAreToggled() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("common.relay");
		String before = editor.document().get();
		editor.selectAndReveal(Rollout.offset(editor, "manage ssh"), "manage ssh from staff, office\n  allow".length());
		Commands.run("org.relaydesk.ui.editor.comment");
		assertTrue(editor.document().get().contains("  // manage ssh from staff, office\n  // allow tcp"), editor.document().get());
		editor.selectAndReveal(Rollout.offset(editor, "manage ssh"), "manage ssh from staff, office\n  // allow".length());
		Commands.run("org.relaydesk.ui.editor.comment");
		assertEquals(before, editor.document().get());
	}

	@Test
	void theSelectionGrowsAndShrinksPieceByPiece() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("common.relay");
		editor.selectAndReveal(Rollout.offset(editor, "burst 30") + 7, 0);
		for (String piece : new String[] { "30", "30 Mbit/s", "burst 30 Mbit/s" }) {
			Commands.run("org.relaydesk.ui.editor.expand");
			Events.until(() -> selection(editor).equals(piece), () -> selection(editor) + " instead of " + piece);
		}
		Commands.run("org.relaydesk.ui.editor.expand");
		Events.until(() -> selection(editor).startsWith("budget PatronsFirst {") && selection(editor).endsWith("}"), () -> selection(editor));
		Commands.run("org.relaydesk.ui.editor.shrink");
		assertEquals("burst 30 Mbit/s", selection(editor));
		Commands.run("org.relaydesk.ui.editor.shrink");
		assertEquals("30 Mbit/s", selection(editor));
	}

	private static String selection(RelayEditor editor) {
		return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
	}
}
