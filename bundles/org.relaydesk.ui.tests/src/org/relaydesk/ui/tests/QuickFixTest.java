// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.wizards.Example;

/** Quick fixes of markers: the same for the editor and for the Problems view. What each kind does is tested with the language server. */
class QuickFixTest {

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();
	@RegisterExtension
	final Rollout rollout = new Rollout();

	@Test
	void aFixInAnotherFileMendsTheProblem() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor common = rollout.open("common.relay");
		Rollout.replace(common, "  isolate lan\n", "");
		rollout.awaitProblem("lan.reachable", true);
		resolution("lan.reachable", "Add 'isolate lan' to firewall 'LibraryDefault'").run(marker("lan.reachable"));
		rollout.awaitProblem("lan.reachable", false);
		assertTrue(common.document().get().contains("isolate lan"));
	}

	@Test
	void aFixFollowsTextThatHasMovedSince() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor common = rollout.open("common.relay");
		Rollout.replace(common, "  isolate lan\n", "");
		rollout.awaitProblem("lan.reachable", true);
		IMarkerResolution fix = resolution("lan.reachable", "Add 'isolate lan' to firewall 'LibraryDefault'");
		common.document().replace(0, 0, "// one line\n// and another\n");
		fix.run(marker("lan.reachable"));
		rollout.awaitProblem("lan.reachable", false);
		Events.until(() -> rollout.problems().stream().noneMatch(problem -> problem.startsWith("error")), () -> rollout.problems().toString());
	}

	@Test
	void allProblemsOfAKindAreMendedAtOnce() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor library = rollout.open("kilton.relay");
		Rollout.replace(library, "{ paused }", "{ running }");
		Rollout.replace(library, "role   exit", "role   exit\n          budget PatronsFirst");
		Events.until(() -> rollout.problems().stream().filter(problem -> problem.endsWith("override.without-effect")).count() == 3,
				() -> rollout.problems().toString());
		resolution("override.without-effect", "Fix all problems of this kind in the project (3)").run(marker("override.without-effect"));
		rollout.awaitProblem("override.without-effect", false);
	}

	@Test
	void severalMarkersThatArePickedInTheProblemsViewAreMendedTogether() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor library = rollout.open("kilton.relay");
		Rollout.replace(library, "role   middle", "role   middle\n        torrc { NumCPU5 1 Quite 2 }");
		Events.until(() -> rollout.problems().stream().filter(problem -> problem.endsWith("torrc.unknown-option")).count() == 2,
				() -> rollout.problems().toString());
		var fix = (org.eclipse.ui.views.markers.WorkbenchMarkerResolution) resolution("torrc.unknown-option", "Change to 'NumCPUs'");
		IMarker[] all = markers("torrc.unknown-option");
		Events.until(() -> fix.findOtherMarkers(all).length == 1, () -> "the other marker has no fix");
		fix.run(all, null);
		rollout.awaitProblem("torrc.unknown-option", false);
		assertEquals(List.of(), rollout.problems().stream().filter(problem -> problem.startsWith("error")).toList());
	}

	@Test
	void theEditorsPopupListsFixesAndSuggestionsAndNothingElse() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor common = rollout.open("common.relay");
		Rollout.replace(common, "  isolate lan\n", "");
		rollout.awaitProblem("lan.reachable", true);
		RelayEditor library = rollout.open("kilton.relay");
		int at = marker("lan.reachable").getAttribute(IMarker.CHAR_START, 0);
		library.selectAndReveal(at, 0);
		Events.until(() -> proposals(library).contains("Add 'isolate lan' to firewall 'LibraryDefault'"), () -> proposals(library).toString());
		assertEquals(List.of(), proposals(library).stream().filter(proposal -> proposal.contains("No suggestions")).toList());
		library.document().replace(0, 0, "// subscripton\n");
		library.selectAndReveal(5, 0);
		Events.until(() -> proposals(library).stream().anyMatch(proposal -> proposal.contains("subscription")), () -> proposals(library).toString());
	}

	/** What Ctrl+1 lists. */
	private static List<String> proposals(RelayEditor editor) {
		var viewer = (org.eclipse.jface.text.source.ISourceViewerExtension3) Commands.viewer(editor);
		ICompletionProposal[] found = viewer.getQuickAssistAssistant().getQuickAssistProcessor().computeQuickAssistProposals(viewer.getQuickAssistInvocationContext());
		return found == null ? List.of() : Arrays.stream(found).map(ICompletionProposal::getDisplayString).toList();
	}

	private IMarkerResolution resolution(String code, String label) {
		Events.until(() -> labels(code).contains(label), () -> label + " is not among " + labels(code));
		return Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker(code))).filter(each -> each.getLabel().equals(label)).findFirst()
				.orElseThrow();
	}

	private List<String> labels(String code) {
		return Arrays.stream(markers(code)).flatMap(marker -> Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker)))
				.map(IMarkerResolution::getLabel).toList();
	}

	private IMarker marker(String code) {
		return Arrays.stream(markers(code)).filter(marker -> IDE.getMarkerHelpRegistry().hasResolutions(marker)).findFirst().orElseThrow();
	}

	private IMarker[] markers(String code) {
		try {
			return Arrays.stream(rollout.file("kilton.relay").getProject().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE))
					.filter(marker -> code.equals(marker.getAttribute("code", ""))).sorted((a, b) -> Integer.compare(start(a), start(b))).toArray(IMarker[]::new);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private static int start(IMarker marker) {
		return marker.getAttribute(IMarker.CHAR_START, 0);
	}
}
