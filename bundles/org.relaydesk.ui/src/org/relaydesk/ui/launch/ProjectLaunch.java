// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.launch;

import static org.relaydesk.ui.Texts.text;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;

/** Launches of a project from a button or a menu: with the configuration that there is for it, or else a new one. */
final class ProjectLaunch {

	private ProjectLaunch() {
	}

	/** Starts in the background; {@code type} is the id of one of our launch configuration types. */
	static void start(IProject project, String type) throws CoreException {
		DebugUITools.launch(configuration(project, type), ILaunchManager.RUN_MODE);
	}

	static ILaunchConfiguration configuration(IProject project, String type) throws CoreException {
		ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
		ILaunchConfigurationType kind = manager.getLaunchConfigurationType(type);
		for (ILaunchConfiguration known : manager.getLaunchConfigurations(kind)) {
			if (LaunchAttributes.project(known).equals(project.getName())) {
				return known;
			}
		}
		String name = manager.generateLaunchConfigurationName(text(type, project.getName()));
		ILaunchConfigurationWorkingCopy copy = kind.newInstance(null, name);
		copy.setAttribute(LaunchAttributes.PROJECT, project.getName());
		copy.setMappedResources(new IResource[] { project });
		return copy.doSave();
	}
}
