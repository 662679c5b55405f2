// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.relaydesk.analysis.ProjectSettings;

/** Tells the server of projects that come and go, and of files that change on disk. Each open project is a folder of its own. */
final class WorkspaceWatch implements IResourceChangeListener {

	private final LanguageEngine engine;
	private final Map<IProject, WorkspaceFolder> known = new LinkedHashMap<>();

	WorkspaceWatch(LanguageEngine engine) {
		this.engine = engine;
	}

	void start() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	void stop() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}

	/** The folders of the projects that are open now. From here on, changes are told. */
	synchronized List<WorkspaceFolder> folders() {
		List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).forEach(this::comes);
		return List.copyOf(known.values());
	}

	private Optional<WorkspaceFolder> comes(IProject project) {
		if (!project.isOpen() || known.containsKey(project)) {
			return Optional.empty();
		}
		Optional<WorkspaceFolder> folder = Uris.of(project).map(uri -> new WorkspaceFolder(uri, project.getName()));
		folder.ifPresent(found -> known.put(project, found));
		return folder;
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		List<FileEvent> files = new ArrayList<>();
		List<IProject> projects = new ArrayList<>();
		try {
			event.getDelta().accept(delta -> visit(delta, projects, files));
		} catch (CoreException e) {
			ILog.of(WorkspaceWatch.class).log(e.getStatus());
		}
		tellProjects(projects);
		if (!files.isEmpty()) {
			engine.tell(server -> server.didChangeWatchedFiles(new DidChangeWatchedFilesParams(files)));
		}
	}

	private boolean visit(IResourceDelta delta, List<IProject> projects, List<FileEvent> files) {
		IResource resource = delta.getResource();
		if (resource instanceof IProject project) {
			projects.add(project);
			return project.isOpen() && isKnown(project);
		}
		if ((Uris.isRelay(resource) || isSettings(resource)) && (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0)) {
			Uris.of(resource).ifPresent(uri -> files.add(new FileEvent(uri, type(delta.getKind()))));
		}
		return true;
	}

	/** Whether the server knows the folder already. It reads all files of one that comes, however many of them this event is about. */
	private synchronized boolean isKnown(IProject project) {
		return known.containsKey(project);
	}

	private static boolean isSettings(IResource resource) {
		return resource instanceof IFile && resource.getName().equals(ProjectSettings.FILE);
	}

	private static FileChangeType type(int kind) {
		return switch (kind) {
			case IResourceDelta.ADDED -> FileChangeType.Created;
			case IResourceDelta.REMOVED -> FileChangeType.Deleted;
			default -> FileChangeType.Changed;
		};
	}

	private synchronized void tellProjects(List<IProject> projects) {
		List<WorkspaceFolder> removed = projects.stream().filter(project -> !project.isOpen()).map(known::remove).filter(Objects::nonNull).toList();
		List<WorkspaceFolder> added = projects.stream().map(this::comes).flatMap(Optional::stream).toList();
		if (!removed.isEmpty() || !added.isEmpty()) {
			WorkspaceFoldersChangeEvent change = new WorkspaceFoldersChangeEvent(added, removed);
			engine.tell(server -> server.didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(change)));
		}
	}
}
