// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.help.IContext;
import org.eclipse.help.IContextProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.FindingPage;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.wizards.Example;
import org.relaydesk.ui.wizards.NewPolicyWizard;

/** F1 in the editor explains the problem at the cursor. */
class EditorHelpTest {

	private static final String COMMAND = "org.relaydesk.ui.editor.help";
	private static final String VIEW = "org.eclipse.help.ui.HelpView";

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();
	@RegisterExtension
	final Rollout rollout = new Rollout();

	private RelayEditor editor;

	@BeforeEach
	void aWrongPort() throws Exception {
		rollout.create(Example.KILTON);
		editor = rollout.open("kilton.relay");
		Rollout.replace(editor, "ORPort 443", "ORPort 70443");
		rollout.awaitProblem("value.port", true);
	}

	@Test
	void theProblemAtTheCursorIsExplained() {
		String summary = FindingPage.of(FindingCode.VALUE_PORT, Locale.getDefault()).orElseThrow().plainSummary();
		editor.selectAndReveal(Rollout.offset(editor, "70443") + 2, 0);
		Events.until(() -> context().getText().equals(summary), () -> context().getText());
		assertEquals(List.of("/org.relaydesk.help/findings/value.port.html"), topics());
	}

	@Test
	void soIsAProblemElsewhereInTheLine() {
		editor.selectAndReveal(Rollout.offset(editor, "ORPort 70443"), 0);
		Events.until(() -> topics().equals(List.of("/org.relaydesk.help/findings/value.port.html")), () -> topics().toString());
	}

	@Test
	void whereNoProblemIsTheEditorIsExplained() {
		editor.selectAndReveal(Rollout.offset(editor, "library Kilton"), 0);
		assertEquals("/org.relaydesk.help/language-reference.html", topics().getFirst());
	}

	@Test
	void theCommandOfTheKeyShowsIt() {
		Rollout.page().activate(editor);
		editor.selectAndReveal(Rollout.offset(editor, "70443") + 2, 0);
		Commands.run(COMMAND);
		Events.until(() -> Rollout.page().findView(VIEW) != null, () -> "no help");
		Rollout.page().hideView(Rollout.page().findView(VIEW));
	}

	/** A dialog shows its help beside itself. */
	@Test
	void inADialogTheCommandShowsWhatTheButtonWithTheQuestionMarkShows() {
		DrivenWizard wizard = DrivenWizard.open(new NewPolicyWizard());
		Events.until(() -> wizard.getShell().equals(Display.getCurrent().getActiveShell()), () -> "the wizard is not in front");
		Commands.run(COMMAND);
		Events.until(() -> wizard.getTray() != null, () -> "no help beside the wizard");
		wizard.cancel();
	}

	/** On Windows the system itself turns the key into a question for help. */
	@Test
	void theKeyIsF1() {
		List<String> keys = Arrays.stream(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings())
				.filter(binding -> binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getId().equals(COMMAND))
				.filter(binding -> SWT.getPlatform().equals(binding.getPlatform()) && binding.getContextId().equals("org.eclipse.ui.contexts.dialogAndWindow"))
				.map(binding -> binding.getTriggerSequence().toString()).toList();
		assertEquals(SWT.getPlatform().equals("win32") ? List.of() : List.of("F1"), keys);
	}

	private IContext context() {
		return Adapters.adapt(editor, IContextProvider.class).getContext(editor);
	}

	private List<String> topics() {
		return Arrays.stream(context().getRelatedTopics()).map(topic -> topic.getHref()).toList();
	}
}
