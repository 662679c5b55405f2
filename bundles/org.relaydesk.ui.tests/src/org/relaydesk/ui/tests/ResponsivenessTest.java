// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.relaydesk.ui.editor.RelayEditor;

/** The editor never keeps people waiting: in a project of many libraries nothing holds the UI thread for long, whatever view looks on. */
class ResponsivenessTest {

	private static final int LIBRARIES = 300;
	private static final int ROUNDS = 7;
	private static final int LIMIT = 50;

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();
	@RegisterExtension
	final Rollout rollout = new Rollout();

	private final UiTime time = new UiTime();
	private final Map<String, Long> slow = new LinkedHashMap<>();

	@Test
	void nothingHoldsTheUiThread() throws Exception {
		ManyLibraries.create(rollout, LIBRARIES);
		RelayEditor editor = rollout.open(ManyLibraries.FILE);
		StyledText text = Commands.viewer(editor).getTextWidget();
		editor.setFocus();
		for (String view : List.of(IPageLayout.ID_OUTLINE, IPageLayout.ID_PROBLEM_VIEW, ProjectExplorer.VIEW_ID, "org.relaydesk.ui.preview",
				"org.relaydesk.ui.policy", "org.relaydesk.ui.bandwidth", "org.relaydesk.ui.rollout", "org.relaydesk.ui.topology")) {
			Views.open(view);
			Rollout.page().activate(editor);
			measure("typing beside " + view, () -> type(text));
			measure("the cursor beside " + view, () -> move(editor));
		}
		measure("content assist", () -> operate(editor, ISourceViewer.CONTENTASSIST_PROPOSALS));
		measure("hover", () -> editor.getAction(ITextEditorActionConstants.SHOW_INFORMATION).run());
		measure("declaration", () -> Commands.run("org.eclipse.ui.edit.text.open.hyperlink"));
		measure("larger selection", () -> Commands.run("org.relaydesk.ui.editor.expand"));
		measure("comment", () -> Commands.run("org.relaydesk.ui.editor.comment"));
		measure("format", () -> Commands.run("org.relaydesk.ui.editor.format"));
		measure("references", () -> Commands.run("org.eclipse.ui.genericeditor.findReferences"));
		assertEquals(Map.of(), slow, "milliseconds; at most " + LIMIT + " are allowed");
	}

	/** The median of some rounds: the first ones load classes, and any may meet the garbage collector. */
	private void measure(String what, Runnable action) {
		List<Long> rounds = new ArrayList<>();
		for (int i = 0; i < ROUNDS; i++) {
			rounds.add(time.longest(action));
		}
		long median = rounds.stream().sorted().toList().get(ROUNDS / 2);
		if (median > LIMIT) {
			slow.put(what + " " + rounds, median);
		}
	}

	private static void type(StyledText text) {
		text.setCaretOffset(text.getText().indexOf("Kilton Public") + 1);
		text.insert("x");
	}

	private static void move(RelayEditor editor) {
		String text = editor.document().get();
		boolean above = ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset() < text.indexOf("WebAndChat");
		editor.selectAndReveal(text.indexOf(above ? "WebAndChat" : "PatronsFirst"), 0);
	}

	private static void operate(RelayEditor editor, int operation) {
		editor.getAdapter(ITextOperationTarget.class).doOperation(operation);
	}
}
