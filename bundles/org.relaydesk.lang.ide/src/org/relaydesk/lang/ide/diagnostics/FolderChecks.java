// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.diagnostics;

import java.util.Optional;

import org.relaydesk.lang.Project;

import jakarta.inject.Singleton;

/** What can be said about a folder as a whole, given what is known of its files. */
@Singleton
public class FolderChecks {

	/** The model and all findings, those about single files included. */
	public CheckedFolder check(String folder, Project project) {
		return new CheckedFolder(folder, Optional.empty(), project.findings());
	}
}
