// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.editor.mining.RelayMinings;
import org.relaydesk.ui.wizards.Example;

/** What the editor shows of a text: colours, hovers, lines above declarations, folds, marks, misspelt words. */
class ReadingTest {

	private static final String COLORS = "org.relaydesk.ui.editor.color.";

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();
	@RegisterExtension
	final Rollout rollout = new Rollout();

	@Test
	void coloursAreTheThemesInLightAndDark() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("kilton.relay");
		Events.until(() -> color(editor, "basement").equals(theme("name")), () -> "a declared name is " + color(editor, "basement"));
		RGB before = theme("name");
		Themes.inTheDark(() -> {
			Events.until(() -> !theme("name").equals(before) && color(editor, "basement").equals(theme("name")),
					() -> "in the dark a declared name is " + color(editor, "basement"));
			assertEquals(theme("reference"), color(editor, "PatronsFirst"), "a name that is used");
			assertEquals(theme("keyword"), color(editor, "library Kilton"));
			assertEquals(theme("string"), color(editor, "\"Kilton Public Library\""));
			assertEquals(theme("comment"), color(editor, "// subscription"));
			assertEquals(theme("documentation"), color(editor, "/** The relay"));
		});
		Events.until(() -> theme("name").equals(before) && color(editor, "basement").equals(before), () -> "light again");
	}

	private static RGB theme(String name) {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().getRGB(COLORS + name);
	}

	private static RGB color(RelayEditor editor, String text) {
		StyleRange style = Commands.viewer(editor).getTextWidget().getStyleRangeAtOffset(Rollout.offset(editor, text));
		return style == null || style.foreground == null ? new RGB(0, 0, 0) : style.foreground.getRGB();
	}

	@Test
	void theHoverShowsResolvedValues() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("kilton.relay");
		editor.selectAndReveal(Rollout.offset(editor, "relay KiltonLibrary") + 8, 0);
		editor.getAction(ITextEditorActionConstants.SHOW_INFORMATION).run();
		StyledText window = Screen.await(display -> hover(editor), "no hover after one press of the key");
		int widest = window.getTextBounds(0, window.getCharCount() - 1).width;
		assertTrue(widest <= window.getClientArea().width, () -> widest + " is too wide for the window: " + window.getText());
		String hover = window.getText().replace('\n', ' ');
		assertTrue(hover.contains("• exits (2015-11-06): exit, ORPort 443, 20 Mbit/s"), hover);
		assertTrue(hover.contains("p accept 22,80,443"), hover);
	}

	/** The text in the information window that F2 opens. */
	private static Optional<StyledText> hover(RelayEditor editor) {
		StyledText own = Commands.viewer(editor).getTextWidget();
		return Screen.all(StyledText.class).filter(text -> text != own && text.getShell() != own.getShell())
				.filter(text -> text.getText().contains("KiltonLibrary")).findFirst();
	}

	@Test
	void policiesAndBudgetsShowWhatTheyComeTo() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("common.relay");
		Events.until(() -> minings(editor) == 2, () -> minings(editor) + " lines above declarations");
		var answer = new RelayMinings().provideCodeMinings(Commands.viewer(editor), null);
		Events.until(answer::isDone, () -> "no answer");
		List<? extends ICodeMining> lines = answer.join();
		assertEquals("KiltonLibrary on uplink Fiber: 20 Mbit/s is 20 %, 5 % while open", lines.getFirst().getLabel());
		assertEquals("p accept 22,80,443,5222-5223,6667-6697 · p6 accept 22,80,443,5222-5223,6667-6697", lines.getLast().getLabel());
		Rollout.replace(editor, "budget PatronsFirst {", "budget PatronsFirst (");
		rollout.awaitProblem("syntax", true);
		assertNotEquals(0, minings(editor), "the lines stay while the text is broken");
	}

	/** The editor draws them as annotations of classes that are not public. */
	private static long minings(RelayEditor editor) {
		List<Annotation> found = new ArrayList<>();
		Commands.viewer(editor).getAnnotationModel().getAnnotationIterator().forEachRemaining(found::add);
		return found.stream().filter(annotation -> annotation.getClass().getName().contains("LineHeader")).count();
	}

	private static List<Annotation> annotations(RelayEditor editor, String type) {
		List<Annotation> found = new ArrayList<>();
		Commands.viewer(editor).getAnnotationModel().getAnnotationIterator().forEachRemaining(found::add);
		return found.stream().filter(annotation -> annotation.getType().equals(type)).toList();
	}

	@Test
	void blocksFold() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("kilton.relay");
		ProjectionViewer viewer = (ProjectionViewer) Commands.viewer(editor);
		Events.until(() -> folds(viewer) >= 6, () -> folds(viewer) + " folds");
		int lines = viewer.getTextWidget().getLineCount();
		viewer.doOperation(ProjectionViewer.COLLAPSE_ALL);
		Events.until(() -> viewer.getTextWidget().getLineCount() < lines, () -> "nothing folds");
		viewer.doOperation(ProjectionViewer.EXPAND_ALL);
	}

	private static int folds(ProjectionViewer viewer) {
		List<ProjectionAnnotation> folds = new ArrayList<>();
		viewer.getProjectionAnnotationModel().getAnnotationIterator().forEachRemaining(annotation -> folds.add((ProjectionAnnotation) annotation));
		return folds.size();
	}

	@Test
	void occurrencesOfTheNameAtTheCursorAreMarked() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("kilton.relay");
		editor.selectAndReveal(Rollout.offset(editor, "uplink   Fiber") + "uplink   Fi".length(), 0);
		Events.until(() -> annotations(editor, "org.eclipse.ui.genericeditor.text").size() == 2,
				() -> annotations(editor, "org.eclipse.ui.genericeditor.text").size() + " marks");
	}

	@Test
	void misspeltWordsInCommentsAndTextsAreMarkedAndCorrected() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("kilton.relay");
		Rollout.replace(editor, "subscription databases know", "subscripton databases know");
		Rollout.replace(editor, "\"Library director\"", "\"Libary director\"");
		Events.until(() -> spelling(editor).equals(List.of("Libary", "subscripton")), () -> spelling(editor).toString());
		editor.selectAndReveal(Rollout.offset(editor, "subscripton"), 0);
		var problem = ((org.eclipse.ui.texteditor.spelling.SpellingAnnotation) annotations(editor, SPELLING).getLast()).getSpellingProblem();
		var proposal = problem.getProposals()[0];
		assertEquals("Change to '" + editor.document().get(problem.getOffset(), problem.getLength()).replace("Libary", "Library")
				.replace("subscripton", "subscription") + "'", proposal.getDisplayString());
		proposal.apply(editor.document());
		Events.until(() -> spelling(editor).size() == 1, () -> spelling(editor).toString());
	}

	private static final String SPELLING = "org.eclipse.ui.workbench.texteditor.spelling";

	private static List<String> spelling(RelayEditor editor) {
		IAnnotationModel model = Commands.viewer(editor).getAnnotationModel();
		return annotations(editor, SPELLING).stream().map(model::getPosition)
				.map(place -> editor.document().get().substring(place.getOffset(), place.getOffset() + place.getLength())).sorted().toList();
	}
}
