// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.launch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/** The project that the user is at. */
public final class CurrentProject {

	private CurrentProject() {
	}

	/** That of the selection, else that of the open editor, else the only one that there is. */
	public static Optional<IProject> of(IWorkbenchWindow window) {
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null) {
			return only();
		}
		return of(page.getSelection()).or(() -> of(page.getActiveEditor())).or(CurrentProject::only);
	}

	/** That of the first element that belongs to one. */
	public static Optional<IProject> of(ISelection selection) {
		return selection instanceof IStructuredSelection structured && !structured.isEmpty()
				? Optional.ofNullable(Adapters.adapt(structured.getFirstElement(), IResource.class)).map(IResource::getProject) : Optional.empty();
	}

	static Optional<IProject> of(IEditorPart editor) {
		return editor == null ? Optional.empty() : Optional.ofNullable(Adapters.adapt(editor.getEditorInput(), IResource.class)).map(IResource::getProject);
	}

	private static Optional<IProject> only() {
		List<IProject> open = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isAccessible).toList();
		return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
	}
}
