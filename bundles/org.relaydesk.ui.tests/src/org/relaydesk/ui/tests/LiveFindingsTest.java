// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.wizards.Example;

/** Findings follow the text, saved or not, and leave with it. */
class LiveFindingsTest {

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();
	@RegisterExtension
	final Rollout rollout = new Rollout();

	@Test
	void anExampleHasNoErrors() throws Exception {
		rollout.create(Example.KILTON);
		Events.until(() -> rollout.problems().stream().allMatch(problem -> problem.startsWith("info")), () -> rollout.problems().toString());
	}

	@Test
	void aWrongPortIsMarkedWhileTypingAndGoesWithIt() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("kilton.relay");
		Rollout.replace(editor, "ORPort 443", "ORPort 70443");
		rollout.awaitProblem("value.port", true);
		Rollout.replace(editor, "ORPort 70443", "ORPort 443");
		rollout.awaitProblem("value.port", false);
	}

	@Test
	void closingWithoutSavingForgetsTheProblem() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("kilton.relay");
		Rollout.replace(editor, "ORPort 443", "ORPort 70443");
		rollout.awaitProblem("value.port", true);
		Rollout.page().closeEditor(editor, false);
		rollout.awaitProblem("value.port", false);
	}

	@Test
	void deletingTheFileDeletesItsProblems() throws Exception {
		rollout.create(Example.KILTON);
		rollout.open("kilton.relay");
		rollout.file("kilton.relay").delete(true, new NullProgressMonitor());
		Events.until(() -> rollout.problems().stream().noneMatch(problem -> problem.contains("kilton.relay")), () -> rollout.problems().toString());
	}

	@Test
	void renamingTheFileTakesItsProblemsAlong() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("kilton.relay");
		Rollout.replace(editor, "ORPort 443", "ORPort 70443");
		editor.doSave(null);
		rollout.awaitProblem("value.port", true);
		rollout.file("kilton.relay").move(rollout.file("library.relay").getFullPath(), true, new NullProgressMonitor());
		Events.until(() -> rollout.problems().stream().filter(problem -> problem.endsWith("value.port")).toList().equals(
				List.of("error library.relay:40 value.port")), () -> rollout.problems().toString());
		Events.until(() -> rollout.problems().stream().noneMatch(problem -> problem.contains("kilton.relay")), () -> rollout.problems().toString());
	}
}
