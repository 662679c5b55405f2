// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
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

/** The Problems view shows what the editor shows, and F1 there explains it. */
class ProblemsViewTest {

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();
	@RegisterExtension
	final Rollout rollout = new Rollout();

	@Test
	void theViewShowsFindingsAndForgetsThem() throws Exception {
		Rollout.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("kilton.relay");
		Rollout.replace(editor, "ORPort 443", "ORPort 70443");
		rollout.awaitProblem("value.port", true);
		Events.until(() -> shown().stream().anyMatch(ProblemsViewTest::isError), () -> "the view shows " + shown());
		Rollout.replace(editor, "ORPort 70443", "ORPort 443");
		Events.until(() -> shown().stream().noneMatch(ProblemsViewTest::isError), () -> "the view shows " + shown());
	}

	@Test
	void aViewThatIsOpenedLaterShowsWhatIsThere() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("kilton.relay");
		Rollout.replace(editor, "ORPort 443", "ORPort 70443");
		rollout.awaitProblem("value.port", true);
		Rollout.page().hideView(Rollout.page().findView(IPageLayout.ID_PROBLEM_VIEW));
		Rollout.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		Events.until(() -> shown().stream().anyMatch(ProblemsViewTest::isError), () -> "the view shows " + shown());
	}

	/** The view's row that holds all errors: what is beneath it is only drawn where somebody looks. */
	private static boolean isError(String row) {
		return row.startsWith("Errors (1 item");
	}

	/** The uppermost rows of all trees, the view's among them. */
	private static List<String> shown() {
		List<String> rows = new ArrayList<>();
		Screen.all(Tree.class).forEach(tree -> List.of(tree.getItems()).stream().map(TreeItem::getText).forEach(rows::add));
		return rows;
	}

	@Test
	void f1LeadsToThePageOfTheFinding() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("kilton.relay");
		Rollout.replace(editor, "ORPort 443", "ORPort 70443");
		rollout.awaitProblem("value.port", true);
		IMarker marker = List.of(rollout.file("kilton.relay").findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO)).stream()
				.filter(each -> "value.port".equals(each.getAttribute("code", ""))).findFirst().orElseThrow();
		IContext context = HelpSystem.getContext(IDE.getMarkerHelpRegistry().getHelp(marker));
		assertEquals(FindingPage.of(FindingCode.VALUE_PORT).orElseThrow().summary(), context.getText());
		assertEquals("/org.relaydesk.help/findings/value.port.html", context.getRelatedTopics()[0].getHref());
	}

	@Test
	void everyKindOfFindingHasItsContext() {
		for (FindingCode code : FindingCode.values()) {
			IContext context = HelpSystem.getContext("org.relaydesk.ui.editor.finding_" + code.id().replace('.', '_'));
			assertTrue(context != null && context.getRelatedTopics()[0].getHref().endsWith("/" + code.id() + ".html"), code.id());
		}
	}
}
