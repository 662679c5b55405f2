// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.team.ui.TeamUI;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.wizards.Example;

/** What a file was: its local history, and what differs. */
class HistoryTest {

	private static final String KEYWORD = "org.relaydesk.ui.editor.color.keyword";

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();
	@RegisterExtension
	final Rollout rollout = new Rollout();

	@Test
	void whatWasSavedBeforeIsInTheLocalHistory() throws Exception {
		rollout.create(Example.KILTON);
		IFile file = rollout.file("kilton.relay");
		String before = file.readString();
		RelayEditor editor = rollout.open("kilton.relay");
		Rollout.replace(editor, "ORPort 443", "ORPort 9001");
		editor.doSave(null);
		assertEquals(before, new String(file.getHistory(new NullProgressMonitor())[0].getContents().readAllBytes(), "UTF-8"));
		TeamUI.getHistoryView().showHistoryFor(file);
		Views view = new Views(Rollout.page().findView("org.eclipse.team.ui.GenericHistoryView"));
		Events.until(() -> view.all(Tree.class).stream().anyMatch(tree -> tree.getItemCount() > 0), () -> "no history is shown");
	}

	@Test
	void twoFilesAreComparedInTheColoursOfTheLanguage() throws Exception {
		rollout.create(Example.KILTON);
		IFile left = rollout.file("kilton.relay");
		left.copy(rollout.file("other.relay").getFullPath(), true, new NullProgressMonitor());
		IFile right = rollout.file("other.relay");
		right.setContents(left.readString().replace("ORPort 443", "ORPort 9001").getBytes("UTF-8"), 0, new NullProgressMonitor());
		CompareUI.openCompareEditor(new Comparison(left, right));
		Events.until(() -> texts().size() == 2, () -> texts().size() + " texts with a library");
		assertTrue(texts().stream().anyMatch(text -> text.getText().contains("ORPort 9001")));
		RGB keyword = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().getRGB(KEYWORD);
		Events.until(() -> texts().stream().allMatch(text -> keyword.equals(color(text, "library Kilton"))), () -> "keywords have no colour");
	}

	private static List<StyledText> texts() {
		return Screen.all(StyledText.class).filter(text -> text.getText().contains("library Kilton")).toList();
	}

	private static RGB color(StyledText text, String words) {
		StyleRange style = text.getStyleRangeAtOffset(text.getText().indexOf(words));
		return style == null || style.foreground == null ? null : style.foreground.getRGB();
	}

	private static final class Comparison extends CompareEditorInput {

		private final IFile left;
		private final IFile right;

		Comparison(IFile left, IFile right) {
			super(new CompareConfiguration());
			this.left = left;
			this.right = right;
		}

		@Override
		protected Object prepareInput(IProgressMonitor monitor) {
			return new DiffNode(null, Differencer.CHANGE, null, new ResourceNode(left), new ResourceNode(right));
		}
	}
}
