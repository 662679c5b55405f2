// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.server;

import java.util.List;

import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.util.CancelIndicator;

/** Builds what has changed, then checks whole folders: those that were built, and those whose checks were cancelled by a change elsewhere. */
final class FolderBuilds extends BuildManager {

	private WorkspaceManager workspace;

	@Override
	public void setWorkspaceManager(WorkspaceManager workspaceManager) {
		workspace = workspaceManager;
		super.setWorkspaceManager(workspaceManager);
	}

	@Override
	public List<Delta> doInitialBuild(List<ProjectDescription> projects, CancelIndicator cancelled) {
		List<Delta> deltas = super.doInitialBuild(projects, cancelled);
		checkFolders(cancelled);
		return deltas;
	}

	@Override
	protected List<Delta> internalBuild(CancelIndicator cancelled) {
		List<Delta> deltas = super.internalBuild(cancelled);
		checkFolders(cancelled);
		return deltas;
	}

	private void checkFolders(CancelIndicator cancelled) {
		for (ProjectManager project : workspace.getProjectManagers()) {
			((FolderManager) project).checkFolder(cancelled);
		}
	}
}
