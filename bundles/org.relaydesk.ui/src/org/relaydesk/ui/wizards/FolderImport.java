// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.wizards;

import static org.relaydesk.ui.Texts.text;

import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.relaydesk.ui.builder.RelayNature;

/**
 * Makes a project of a folder that exists.
 *
 * @param project does not exist yet
 * @param copy whether to copy the folder into the workspace; else it is worked on where it is
 */
public record FolderImport(Path folder, IProject project, boolean copy) {

	/** Does it. A folder that lies in the workspace's own folder under the project's name is taken where it is, too. */
	public void run(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, text("wizard.project.creating", project.getName()), 10);
		IProjectDescription description = description();
		boolean atHome = folder.equals(project.getWorkspace().getRoot().getLocation().append(project.getName()).toPath());
		if (!copy && !atHome) {
			description.setLocationURI(folder.toUri());
		}
		project.create(description, progress.split(1));
		project.open(progress.split(1));
		if (copy && !atHome) {
			copy(progress.split(6));
		}
		project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
		RelayNature.add(project, progress.split(1));
	}

	/** The folder may have been a project before: then what it says of itself holds, but for its name. */
	private IProjectDescription description() throws CoreException {
		Path kept = folder.resolve(IProjectDescription.DESCRIPTION_FILE_NAME);
		if (!copy && kept.toFile().isFile()) {
			IProjectDescription description = project.getWorkspace().loadProjectDescription(IPath.fromPath(kept));
			description.setName(project.getName());
			return description;
		}
		return project.getWorkspace().newProjectDescription(project.getName());
	}

	private void copy(IProgressMonitor monitor) throws CoreException {
		IFileStore from = EFS.getLocalFileSystem().getStore(folder.toUri());
		IFileStore to = EFS.getLocalFileSystem().getStore(project.getLocationURI());
		IFileStore[] children = from.childStores(EFS.NONE, null);
		SubMonitor progress = SubMonitor.convert(monitor, children.length);
		for (IFileStore child : children) {
			if (!child.getName().equals(IProjectDescription.DESCRIPTION_FILE_NAME)) {
				child.copy(to.getChild(child.getName()), EFS.OVERWRITE, progress.split(1));
			}
		}
	}
}
