// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.relaydesk.ui.editor.Models;
import org.relaydesk.ui.wizards.Example;

/** A large project: the library of the example Kilton, and many more like it, each with addresses of its own. */
final class ManyLibraries {

	/** The file of the first of them. */
	static final String FILE = "kilton.relay";

	private ManyLibraries() {
	}

	/** Makes the project and waits for its model. */
	static void create(Rollout rollout, int more) throws Exception {
		IProject project = rollout.create(Example.KILTON);
		String library = project.getFile(FILE).readString();
		IWorkspaceRunnable copy = monitor -> copy(project, library, more);
		ResourcesPlugin.getWorkspace().run(copy, null);
		Events.until(() -> Models.of(project).flatMap(model -> model.deployment()).filter(model -> model.libraries().size() > more).isPresent(),
				() -> "the model lacks libraries");
	}

	private static void copy(IProject project, String library, int more) throws CoreException {
		IFolder folder = project.getFolder("libraries");
		folder.create(true, true, null);
		for (int i = 0; i < more; i++) {
			String other = library.replace("library Kilton", "library Town" + i).replace("relay KiltonLibrary", "relay Town" + i)
					.replace("192.0.2.", "11." + i / 200 + "." + i % 200 + ".").replace("2001:db8:10:", "2001:db8:" + (1000 + i) + ":");
			folder.getFile("town" + i + ".relay").create(other.getBytes(), true, false, null);
		}
	}
}
