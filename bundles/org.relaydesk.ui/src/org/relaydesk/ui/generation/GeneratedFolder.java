// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.generation;

import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;

/** The folder of generated files as the workspace sees it, if it lies there. */
public final class GeneratedFolder {

	private GeneratedFolder() {
	}

	/** Shows what was written to {@code folder}, as something that need not be kept under version control. */
	public static void refresh(IProject project, Path folder, IProgressMonitor monitor) throws CoreException {
		for (IContainer container : project.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
			container.getParent().refreshLocal(IResource.DEPTH_ONE, monitor);
			container.refreshLocal(IResource.DEPTH_INFINITE, monitor);
			if (container.exists() && container.getType() == IResource.FOLDER) {
				container.setDerived(true, monitor);
			}
		}
	}

	/** As a person reads it: its path in the workspace, or else in the file system. */
	public static String name(IProject project, Path folder) {
		IPath location = project.getLocation();
		return location != null && folder.startsWith(location.toPath()) ? project.getName() + "/" + location.toPath().relativize(folder) : folder.toString();
	}
}
