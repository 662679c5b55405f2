// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preview;

import org.eclipse.core.resources.IFile;
import org.relaydesk.model.Origin;

/**
 * Where the cursor is in a file of the model.
 *
 * @param line from 1
 */
record Place(IFile file, int line) {

	/** The file's path as origins name it. */
	String path() {
		return file.getProjectRelativePath().toString();
	}

	boolean isIn(Origin origin) {
		return origin.file().equals(path()) && origin.line() <= line && line <= origin.endLine();
	}
}
