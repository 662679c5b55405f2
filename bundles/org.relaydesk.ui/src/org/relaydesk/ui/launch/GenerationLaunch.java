// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.launch;

import static org.relaydesk.ui.Texts.text;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.model.ILaunchConfigurationDelegate;
import org.relaydesk.build.FileProblem;
import org.relaydesk.ui.generation.Products;

/** A launch configuration of ours: makes the artifacts of a project, then does something with them. Runs in the background and can be cancelled. */
abstract class GenerationLaunch implements ILaunchConfigurationDelegate {

	@Override
	public final void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor) throws CoreException {
		IProject project = project(configuration);
		SubMonitor progress = SubMonitor.convert(monitor, text("generation.task", project.getName()), 10);
		RunReport report = RunReport.begin(configuration.getName());
		try {
			Products products = Products.make(project, LaunchAttributes.settings(configuration, project), progress.split(5));
			if (products.areComplete()) {
				use(products, configuration, report, progress.split(5));
			} else {
				report.refused(products);
			}
		} catch (FileProblem e) {
			report.line(e.getLocalizedMessage());
		} catch (OperationCanceledException e) {
			report.line(text("generation.cancelled"));
			throw e;
		} finally {
			DebugLaunches.end(launch);
		}
	}

	/** Does what this kind of launch is for, in the background. */
	abstract void use(Products products, ILaunchConfiguration configuration, RunReport report, SubMonitor monitor) throws CoreException, FileProblem;

	private static IProject project(ILaunchConfiguration configuration) throws CoreException {
		String name = LaunchAttributes.project(configuration);
		IProject project = name.isEmpty() ? null : ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		if (project == null || !project.isAccessible()) {
			throw new CoreException(Status.error(text("launch.project.missing", name)));
		}
		return project;
	}
}
