// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IContextProvider;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.FindingPage;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.wizards.Example;

/** The Problems view shows what the editor shows; F1 there explains it, and quick fix mends it. */
class ProblemsViewTest {

	private static final String HELP = "org.eclipse.help.ui.HelpView";
	private static final String QUICK_FIX = "org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals";

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();
	@RegisterExtension
	final Rollout rollout = new Rollout();

	@Test
	void theViewShowsFindingsAndForgetsThem() throws Exception {
		Views view = Views.open(IPageLayout.ID_PROBLEM_VIEW);
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("kilton.relay");
		Rollout.replace(editor, "ORPort 443", "ORPort 70443");
		rollout.awaitProblem("value.port", true);
		row(view, "70443");
		Rollout.replace(editor, "ORPort 70443", "ORPort 443");
		Events.until(() -> find(view, "70443").isEmpty(), () -> "the view shows " + rows(view));
	}

	@Test
	void aViewThatIsOpenedLaterShowsWhatIsThere() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("kilton.relay");
		Rollout.replace(editor, "ORPort 443", "ORPort 70443");
		rollout.awaitProblem("value.port", true);
		Rollout.page().hideView(Rollout.page().findView(IPageLayout.ID_PROBLEM_VIEW));
		row(Views.open(IPageLayout.ID_PROBLEM_VIEW), "70443");
	}

	@Test
	void f1LeadsToThePageOfTheFinding() throws Exception {
		rollout.create(Example.KILTON);
		Rollout.replace(rollout.open("kilton.relay"), "ORPort 443", "ORPort 70443");
		rollout.awaitProblem("value.port", true);
		Views view = Views.open(IPageLayout.ID_PROBLEM_VIEW);
		Events.until(() -> {
			select(view, "70443");
			return context(view) != null;
		}, () -> "no help on " + rows(view) + ", selected: " + view.part().getSite().getSelectionProvider().getSelection());
		IContext context = context(view);
		assertEquals(FindingPage.of(FindingCode.VALUE_PORT, Locale.getDefault()).orElseThrow().plainSummary(), context.getText());
		assertEquals("/org.relaydesk.help/findings/value.port.html", context.getRelatedTopics()[0].getHref());
		view.only(Tree.class).notifyListeners(SWT.Help, new Event());
		Events.until(() -> Rollout.page().findView(HELP) != null, () -> "F1 opens nothing");
		Rollout.page().hideView(Rollout.page().findView(HELP));
	}

	@Test
	void quickFixMendsTheProblemThatIsSelected() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor common = rollout.open("common.relay");
		Rollout.replace(common, "  isolate lan\n", "");
		rollout.awaitProblem("lan.reachable", true);
		Views view = Views.open(IPageLayout.ID_PROBLEM_VIEW);
		Events.until(() -> IDE.getMarkerHelpRegistry().hasResolutions(marker(row(view, "isolate"))), () -> "no fix");
		select(view, "isolate");
		Screen.whenOpen("Quick Fix", window -> Screen.pressSoon(window, "Finish"));
		Commands.run(QUICK_FIX);
		rollout.awaitProblem("lan.reachable", false);
		assertTrue(common.document().get().contains("isolate lan"));
	}

	@Test
	void everyKindOfFindingHasItsContext() {
		for (FindingCode code : FindingCode.values()) {
			IContext context = HelpSystem.getContext("org.relaydesk.ui.editor.finding_" + code.id().replace('.', '_'));
			assertTrue(context != null && context.getRelatedTopics()[0].getHref().endsWith("/" + code.id() + ".html"), code.id());
		}
	}

	/** What F1 shows; nothing while the view still holds a marker that has been made anew. */
	private static IContext context(Views view) {
		return Adapters.adapt(view.part(), IContextProvider.class).getContext(view.part());
	}

	private static IMarker marker(TreeItem row) {
		return Adapters.adapt(row.getData(), IMarker.class);
	}

	/** Selects a row. The view makes its rows anew whenever markers change: then it is selected again. */
	private static void select(Views view, String words) {
		view.part().getSite().getPage().activate(view.part());
		ISelectionProvider rows = view.part().getSite().getSelectionProvider();
		Events.until(() -> {
			rows.setSelection(new StructuredSelection(row(view, words).getData()));
			Events.settle();
			return Arrays.stream(view.only(Tree.class).getSelection()).anyMatch(row -> row.getText().contains(words));
		}, () -> "cannot select " + words);
	}

	/** The row whose message holds some words. The view's rows are drawn when somebody looks: groups are opened first. */
	private static TreeItem row(Views view, String words) {
		Events.until(() -> find(view, words).isPresent(), () -> "the view shows " + rows(view));
		return find(view, words).orElseThrow();
	}

	private static Optional<TreeItem> find(Views view, String words) {
		Tree tree = view.only(Tree.class);
		for (TreeItem group : tree.getItems()) {
			if (group.getItemCount() > 0 && !group.getExpanded()) {
				Event event = new Event();
				event.item = group;
				tree.notifyListeners(SWT.Expand, event);
				group.setExpanded(true);
			}
		}
		return rowsOf(view).filter(row -> row.getText().contains(words) && marker(row) != null).findFirst();
	}

	private static Stream<TreeItem> rowsOf(Views view) {
		return Arrays.stream(view.only(Tree.class).getItems()).flatMap(group -> Stream.concat(Stream.of(group), Arrays.stream(group.getItems())));
	}

	private static List<String> rows(Views view) {
		return rowsOf(view).map(TreeItem::getText).toList();
	}
}
