// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.diagnostics;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.ProjectConfigAdapter;
import org.relaydesk.lang.Origins;

/** The project folder of a file that the language server has loaded. */
public final class Folders {

	private static final URI ROOT = URI.createURI("file:///");
	private static final ClientUris URIS = new ClientUris();

	private Folders() {
	}

	/** The folder's URI as clients write it, without a slash at the end. */
	public static String uri(Resource resource) {
		return uri(folder(resource));
	}

	/** A folder's URI as clients write it, without a slash at the end. */
	public static String uri(URI folder) {
		String uri = URIS.toUriString(folder);
		return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
	}

	/** Where things in the file stand, relative to its folder. */
	public static Origins origins(Resource resource) {
		return Origins.in(folder(resource));
	}

	private static URI folder(Resource resource) {
		ProjectConfigAdapter project = ProjectConfigAdapter.findInEmfObject(resource.getResourceSet());
		if (project == null) {
			throw new IllegalStateException("no project holds " + resource.getURI());
		}
		return path(project.getProjectConfig());
	}

	/** The folder of a project. Xtext keeps one without a path for files that lie in no folder of the client: there, paths begin at the root. */
	public static URI path(IProjectConfig project) {
		return isLoose(project) ? ROOT : project.getPath();
	}

	/** Whether this is no real project, but the place of files that lie in none. */
	public static boolean isLoose(IProjectConfig project) {
		return project.getPath() == null;
	}
}
