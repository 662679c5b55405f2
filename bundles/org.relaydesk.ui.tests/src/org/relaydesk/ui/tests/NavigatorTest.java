// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.navigator.ModelElement;
import org.relaydesk.ui.navigator.ProblemDecorator;
import org.relaydesk.ui.wizards.Example;

/** The Project Explorer: libraries, hosts and relays beneath files. */
class NavigatorTest {

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();
	@RegisterExtension
	final Rollout rollout = new Rollout();

	@Test
	void declarationsStandBeneathTheirFile() throws Exception {
		rollout.create(Example.KILTON);
		TreeViewer viewer = explorer();
		awaitTree(viewer);
	}

	@Test
	void theTreeFollowsTheText() throws Exception {
		rollout.create(Example.KILTON);
		TreeViewer viewer = explorer();
		awaitTree(viewer);
		RelayEditor editor = rollout.open("kilton.relay");
		Rollout.replace(editor, "relay KiltonLibrary", "relay KiltonReaders");
		Events.until(() -> path(item(viewer, "kilton.relay")).contains("KiltonReaders"), () -> path(item(viewer, "kilton.relay")).toString());
	}

	@Test
	void whatHasAProblemIsMarked() throws Exception {
		rollout.create(Example.KILTON);
		RelayEditor editor = rollout.open("kilton.relay");
		IFile file = rollout.file("kilton.relay");
		Rollout.replace(editor, "ORPort 443", "ORPort 70443");
		rollout.awaitProblem("value.port", true);
		TreeViewer viewer = explorer();
		awaitTree(viewer);
		ModelElement relay = (ModelElement) item(viewer, "kilton.relay").getItems()[0].getItems()[0].getItems()[0].getData();
		Events.until(() -> ProblemDecorator.worst(relay) == IMarker.SEVERITY_ERROR, () -> "the relay is not marked");
		Events.until(() -> ProblemDecorator.worst(file.getProject()) == IMarker.SEVERITY_ERROR, () -> "the project is not marked");
		Events.until(() -> ProblemDecorator.worst(rollout.file("common.relay")) < IMarker.SEVERITY_WARNING, () -> "another file is marked");
		assertTrue(PlatformUI.getWorkbench().getDecoratorManager().getEnabled("org.relaydesk.ui.problems"));
	}

	private static TreeViewer explorer() throws Exception {
		CommonNavigator view = (CommonNavigator) Rollout.page().showView(ProjectExplorer.VIEW_ID);
		view.getCommonViewer().expandAll();
		Events.settle();
		return view.getCommonViewer();
	}

	private static void awaitTree(TreeViewer viewer) {
		List<String> expected = List.of("Kilton Public Library", "basement", "KiltonLibrary");
		Events.until(() -> item(viewer, "kilton.relay").getItemCount() > 0, () -> "no library beneath the file");
		viewer.expandAll();
		Events.until(() -> path(item(viewer, "kilton.relay")).equals(expected), () -> path(item(viewer, "kilton.relay")).toString());
	}

	private static TreeItem item(TreeViewer viewer, String name) {
		return Arrays.stream(viewer.getTree().getItems()).flatMap(project -> Arrays.stream(project.getItems()))
				.filter(item -> item.getText().equals(name)).findFirst().orElseThrow();
	}

	/** The first child, its first child, and so on. */
	private static List<String> path(TreeItem item) {
		if (item.getItemCount() == 0) {
			return List.of();
		}
		TreeItem child = item.getItems()[0];
		assertTrue(child.getData() instanceof ModelElement);
		List<String> path = new ArrayList<>(List.of(child.getText()));
		path.addAll(path(child));
		return path;
	}
}
