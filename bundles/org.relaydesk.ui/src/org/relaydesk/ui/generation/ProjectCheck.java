// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.generation;


import org.eclipse.core.resources.IProject;
import org.relaydesk.build.CheckedModel;
import org.relaydesk.build.Checker;
import org.relaydesk.build.FileProblem;
import org.relaydesk.build.SourceFolder;

/** Checks projects as they lie on the disk, one at a time, exactly as the batch tool does. */
final class ProjectCheck {

	/** Keeps the language, which takes some tenths of a second to make. */
	private static final Checker CHECKER = new Checker();

	private ProjectCheck() {
	}

	static CheckedModel of(IProject project) throws FileProblem {
		synchronized (CHECKER) {
			return CHECKER.check(new SourceFolder(project.getLocation().toPath()).read());
		}
	}
}
