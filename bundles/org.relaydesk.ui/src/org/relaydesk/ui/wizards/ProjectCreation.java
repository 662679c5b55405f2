// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.wizards;

import static org.relaydesk.ui.Texts.text;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.Bundle;
import org.relaydesk.ui.builder.RelayNature;
import org.relaydesk.ui.preferences.SettingsFile;

/** Makes a project and copies an example into it. */
public final class ProjectCreation {
	private static final String EXAMPLES = "org.relaydesk.examples";

	private final IProject project;
	private final URI location;
	private final Example example;

	/** {@code project} must not exist yet; {@code location} is null for a folder in the workspace. */
	public ProjectCreation(IProject project, URI location, Example example) {
		this.project = project;
		this.location = location;
		this.example = example;
	}

	/** Does it; returns the {@code .relay} files that were written, in the order of their paths. What cannot be finished, or is cancelled, is no project. */
	public List<IFile> run(IProgressMonitor monitor) throws CoreException {
		try {
			return create(monitor);
		} catch (CoreException | OperationCanceledException e) {
			project.delete(IResource.FORCE | IResource.NEVER_DELETE_PROJECT_CONTENT, null);
			throw e;
		}
	}

	private List<IFile> create(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, text("wizard.project.creating", project.getName()), 10);
		IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
		description.setLocationURI(location);
		project.create(description, progress.split(1));
		project.open(progress.split(1));
		List<IFile> files = new ArrayList<>();
		List<URL> entries = entries();
		SubMonitor copying = progress.split(7).setWorkRemaining(entries.size());
		for (URL entry : entries) {
			files.add(copy(entry, copying.split(1)));
		}
		SettingsFile.of(project).write(SettingsFile.ofWorkspace());
		RelayNature.add(project, progress.split(1));
		return files;
	}

	private List<URL> entries() {
		Bundle bundle = Platform.getBundle(EXAMPLES);
		if (bundle == null) {
			throw new IllegalStateException("the bundle " + EXAMPLES + " is not installed");
		}
		Enumeration<URL> found = bundle.findEntries("/" + example.folder(), "*.relay", true);
		if (found == null) {
			throw new IllegalStateException("the bundle " + EXAMPLES + " has no folder " + example.folder());
		}
		List<URL> entries = Collections.list(found);
		entries.sort((a, b) -> a.getPath().compareTo(b.getPath()));
		return entries;
	}

	private IFile copy(URL entry, SubMonitor progress) throws CoreException {
		IPath path = IPath.fromOSString(entry.getPath()).removeFirstSegments(1);
		createFolders(path.removeLastSegments(1));
		IFile file = project.getFile(path);
		try (InputStream content = entry.openStream()) {
			file.create(content, IResource.FORCE, progress);
		} catch (IOException e) {
			throw new CoreException(Status.error(text("wizard.project.failed"), e));
		}
		return file;
	}

	private void createFolders(IPath path) throws CoreException {
		for (int depth = 1; depth <= path.segmentCount(); depth++) {
			IFolder folder = project.getFolder(path.uptoSegment(depth));
			if (!folder.exists()) {
				folder.create(true, true, null);
			}
		}
	}
}
