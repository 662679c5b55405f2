// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.relaydesk.lang.ide.diagnostics.CheckedFolder;
import org.relaydesk.ui.editor.Models;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.editor.engine.Engines;
import org.relaydesk.ui.live.PhaseChoice;
import org.relaydesk.ui.wizards.Example;
import org.relaydesk.ui.wizards.ProjectCreation;

/** A project of the workspace during one test; afterwards its editors and our views are closed, which show it, and it is deleted. */
final class Rollout implements AfterEachCallback {

	/**
	 * The platform's jobs that start what follows the text of an editor, half a second after it was opened. One that wakes while its editor is being
	 * closed finds no document and fails: people do not close an editor at the very moment, tests would.
	 */
	private static final String RECONCILER_STARTUP = "Delayed Reconciler startup";

	private IProject project;

	/** Makes the project from an example and waits for its model. The welcome page, which hides all views, is closed. */
	IProject create(Example example) throws CoreException {
		PlatformUI.getWorkbench().getIntroManager().closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro());
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(example.folder());
		new ProjectCreation(project, null, example).run(new NullProgressMonitor());
		PhaseChoice.choose(project, "");
		Events.until(() -> Models.of(project).isPresent(), () -> "no model of " + project);
		return project;
	}

	/** Looks after a project that a test has made otherwise. */
	IProject take(IProject made) {
		project = made;
		return project;
	}

	/** Waits until the model of the project is that of all its files on the disk. */
	void awaitModel() throws CoreException {
		long files = Arrays.stream(project.members()).filter(member -> "relay".equals(member.getFileExtension())).count();
		Events.until(() -> Models.of(project).flatMap(model -> model.deployment()).filter(found -> found.libraries().size() >= files - 1).isPresent(),
				() -> "the model lacks something");
		Events.settle();
	}

	/** Opens a file of the project in the Relay Editor. */
	RelayEditor open(String path) throws CoreException {
		return (RelayEditor) IDE.openEditor(page(), file(path));
	}

	/** The editor that something else opens for a file of the project. */
	RelayEditor opened(String path) {
		FileEditorInput input = new FileEditorInput(file(path));
		Events.until(() -> page().findEditor(input) != null, () -> path + " is not open");
		return (RelayEditor) page().findEditor(input);
	}

	IFile file(String path) {
		return project.getFile(path);
	}

	/** Replaces the only occurrence of {@code old} in the editor's text, as typing does: nothing is saved. */
	static void replace(RelayEditor editor, String old, String text) {
		IDocument document = editor.document();
		int offset = offset(editor, old);
		try {
			document.replace(offset, old.length(), text);
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Where the only occurrence of {@code text} begins. */
	static int offset(RelayEditor editor, String text) {
		String content = editor.document().get();
		int offset = content.indexOf(text);
		if (offset < 0 || content.indexOf(text, offset + 1) >= 0) {
			throw new IllegalArgumentException("not exactly once in the editor: " + text);
		}
		return offset;
	}

	/** The findings in the Problems view, as "SEVERITY file:line code", sorted. */
	List<String> problems() {
		try {
			return Arrays.stream(project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE)).map(Rollout::describe).sorted().toList();
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Waits until exactly one problem, or none, has this code. */
	void awaitProblem(String code, boolean there) {
		Events.until(() -> problems().stream().anyMatch(problem -> problem.endsWith(" " + code)) == there,
				() -> code + (there ? " is missing: " : " is still there: ") + problems());
	}

	private static String describe(IMarker marker) {
		String severity = switch (marker.getAttribute(IMarker.SEVERITY, -1)) {
			case IMarker.SEVERITY_ERROR -> "error";
			case IMarker.SEVERITY_WARNING -> "warning";
			default -> "info";
		};
		return severity + " " + marker.getResource().getProjectRelativePath() + ":" + marker.getAttribute(IMarker.LINE_NUMBER, 0) + " "
				+ marker.getAttribute("code", "");
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	@Override
	public void afterEach(ExtensionContext context) throws CoreException {
		Events.untilNoJob(RECONCILER_STARTUP);
		page().closeAllEditors(false);
		Arrays.stream(page().getViewReferences()).filter(view -> view.getId().startsWith("org.relaydesk.ui.")).forEach(page()::hideView);
		if (project != null) {
			delete();
		}
		Events.settle();
	}

	/** Waits until nothing is known of the project any more: the next one may have its name. */
	private void delete() throws CoreException {
		Optional<String> folder = Models.of(project).map(CheckedFolder::folder);
		project.delete(true, true, new NullProgressMonitor());
		folder.ifPresent(gone -> Events.until(() -> Engines.engine().model(gone).isEmpty(), () -> "the model of " + gone + " is still there"));
	}
}
