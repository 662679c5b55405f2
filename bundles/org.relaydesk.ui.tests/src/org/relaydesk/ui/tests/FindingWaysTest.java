// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.wizards.Example;

/** Ways through a project: outlines, symbols, declarations, references, renaming. */
class FindingWaysTest {

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();
	@RegisterExtension
	final Rollout rollout = new Rollout();

	@Test
	void theOutlineShowsTheTree() throws Exception {
		rollout.create(Example.KILTON);
		rollout.open("kilton.relay");
		Rollout.page().showView(IPageLayout.ID_OUTLINE);
		Events.until(() -> outline().isPresent(), () -> "trees: " + Screen.all(Tree.class).map(each -> texts(each.getItems())).toList());
		Tree tree = outline().orElseThrow();
		TreeItem site = tree.getItem(0).getItem(0);
		assertEquals("Main", site.getText());
		assertTrue(Arrays.stream(site.getItems()).anyMatch(item -> item.getText().equals("basement")));
	}

	private static Optional<Tree> outline() {
		return Screen.all(Tree.class).filter(tree -> tree.getItemCount() > 0 && tree.getItem(0).getText().startsWith("Kilton  ")).findFirst();
	}

	@Test
	void theQuickOutlineGoesToADeclaration() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("kilton.relay");
		Screen.whenOpen("Quick Outline", window -> {
			Screen.in(window, Text.class).findFirst().orElseThrow().setText("basement");
			Screen.pressSoon(window, "OK");
		});
		Commands.run("org.relaydesk.ui.editor.outline");
		Events.until(() -> selection(editor).equals("basement"), () -> selection(editor));
	}

	@Test
	void aSymbolAnywhereInTheWorkspaceIsFound() throws Exception {
		rollout.create(Example.KILTON);
		Screen.whenOpen("Go to Symbol", window -> {
			Screen.in(window, Text.class).findFirst().orElseThrow().setText("WebAnd");
			Screen.pressSoon(window, "OK");
		});
		Commands.run("org.relaydesk.ui.editor.symbol");
		Events.until(() -> isAt("common.relay", "WebAndChat"), () -> "active: " + Rollout.page().getActiveEditor());
	}

	@Test
	void f3GoesToTheDeclarationInAnotherFile() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("kilton.relay");
		editor.selectAndReveal(Rollout.offset(editor, "policy WebAndChat") + 9, 0);
		Commands.run("org.eclipse.ui.edit.text.open.hyperlink");
		Events.until(() -> isAt("common.relay", "WebAndChat"), () -> "active: " + Rollout.page().getActiveEditor());
	}

	@Test
	void aClickWithCtrlGoesToTheDeclarationInAnotherFile() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("kilton.relay");
		int offset = Rollout.offset(editor, "policy WebAndChat") + 9;
		editor.selectAndReveal(offset, 0);
		Events.settle();
		new Mouse(Commands.viewer(editor)).clickWithCtrl(offset + 2);
		Events.until(() -> isAt("common.relay", "WebAndChat"), () -> "active: " + Rollout.page().getActiveEditor().getTitle() + ", selected: " + selection((RelayEditor) Rollout.page().getActiveEditor()));
	}

	@Test
	void referencesAreListedInTheSearchView() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("common.relay");
		editor.selectAndReveal(Rollout.offset(editor, "budget PatronsFirst") + 9, 0);
		Commands.run("org.eclipse.ui.genericeditor.findReferences");
		Events.until(() -> matches() == 2, () -> matches() + " references");
		AbstractTextSearchResult result = (AbstractTextSearchResult) NewSearchUI.getQueries()[0].getSearchResult();
		assertTrue(Arrays.asList(result.getElements()).contains(rollout.file("kilton.relay")));
		assertEquals("org.eclipse.search.ui.views.SearchView", Rollout.page().findView("org.eclipse.search.ui.views.SearchView").getSite().getId());
	}

	private static int matches() {
		ISearchQuery[] queries = NewSearchUI.getQueries();
		return queries.length == 0 ? 0 : ((AbstractTextSearchResult) queries[0].getSearchResult()).getMatchCount();
	}

	@Test
	void renamingShowsAPreviewAndReachesAllFiles() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("kilton.relay");
		editor.selectAndReveal(Rollout.offset(editor, "policy WebAndChat") + 9, 0);
		Screen.whenOpen("Rename", window -> {
			Screen.in(window, Text.class).findFirst().orElseThrow().setText("Quiet");
			Screen.pressSoon(window, "Preview");
			Screen.whenPresent(() -> Screen.in(window, Tree.class).filter(tree -> tree.isVisible() && tree.getItemCount() > 0).findFirst(), changes -> {
				assertTrue(texts(changes.getItems()).contains("common.relay"), texts(changes.getItems()));
				Screen.pressSoon(window, "OK");
			});
		});
		Commands.run("org.relaydesk.ui.editor.rename");
		Events.until(() -> editor.document().get().contains("policy Quiet"), () -> editor.document().get());
		Events.until(() -> contents("common.relay").contains("exit policy Quiet"), () -> contents("common.relay"));
	}

	private static String texts(TreeItem[] items) {
		StringBuilder texts = new StringBuilder();
		for (TreeItem item : items) {
			texts.append(item.getText()).append(' ').append(texts(item.getItems()));
		}
		return texts.toString();
	}

	private String contents(String file) {
		try {
			return rollout.file(file).readString();
		} catch (org.eclipse.core.runtime.CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private static boolean isAt(String file, String selected) {
		IEditorPart active = Rollout.page().getActiveEditor();
		return active instanceof RelayEditor editor && active.getEditorInput().getName().equals(file) && selection(editor).equals(selected);
	}

	private static String selection(RelayEditor editor) {
		return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
	}
}
