// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.wizards.Example;

/** Findings follow the text, saved or not, and leave with it. */
class LiveFindingsTest {

	/** A hint about the example's addresses, which are for documentation. */
	private static final String STAYS = "address.documentation";

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
	void aProblemThatStaysKeepsItsMarkerWhereverItsWordMoves() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("kilton.relay");
		rollout.awaitProblem(STAYS, true);
		IMarker marker = marker(STAYS);
		int line = marker.getAttribute(IMarker.LINE_NUMBER, 0);
		Rollout.replace(editor, "library Kilton", "\n\nlibrary Kilton");
		Events.until(() -> marker.getAttribute(IMarker.LINE_NUMBER, 0) == line + 2, () -> rollout.problems().toString());
		Rollout.replace(editor, "ORPort 443", "ORPort 70443");
		rollout.awaitProblem("value.port", true);
		assertEquals(marker, marker(STAYS), "it was there all the time");
		assertEquals(line + 2, marker.getAttribute(IMarker.LINE_NUMBER, 0));
	}

	private IMarker marker(String code) throws CoreException {
		return Arrays.stream(rollout.file("kilton.relay").findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO))
				.filter(found -> code.equals(found.getAttribute("code", ""))).findFirst().orElseThrow();
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
