// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.launch;

import static org.relaydesk.ui.Texts.text;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** A toolbar button: launches the project that the user is at. The extension names the type of launch: {@code class="…LaunchHandler:TYPE"}. */
public final class LaunchHandler extends AbstractHandler implements IExecutableExtension {

	private String type;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		type = String.valueOf(data);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Optional<IProject> project = CurrentProject.of(HandlerUtil.getActiveWorkbenchWindow(event));
		if (project.isEmpty()) {
			MessageDialog.openInformation(HandlerUtil.getActiveShell(event), text("launch.title"), text("launch.choose"));
			return null;
		}
		try {
			ProjectLaunch.start(project.get(), type);
		} catch (CoreException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
