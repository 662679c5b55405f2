// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.launch;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.debug.ui.ILaunchShortcut;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.statushandlers.StatusManager;

/** An entry of the menu "Run As". The extension names the type of launch: {@code class="…ProjectShortcut:TYPE"}. */
public final class ProjectShortcut implements ILaunchShortcut, IExecutableExtension {

	private String type;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		type = String.valueOf(data);
	}

	@Override
	public void launch(ISelection selection, String mode) {
		CurrentProject.of(selection).ifPresent(this::start);
	}

	@Override
	public void launch(IEditorPart editor, String mode) {
		Optional<IProject> project = CurrentProject.of(editor);
		project.ifPresent(this::start);
	}

	private void start(IProject project) {
		try {
			ProjectLaunch.start(project, type);
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}
}
