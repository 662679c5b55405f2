// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.live;

import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.relaydesk.model.Origin;

/**
 * Where the cursor is in a file of the model.
 *
 * @param line from 1
 * @param blocks the lines on which the blocks around the cursor begin, from 1
 */
public record Place(IFile file, int line, Set<Integer> blocks) {

	/** The file's path as origins name it. */
	String path() {
		return file.getProjectRelativePath().toString();
	}

	/** Whether the cursor's line is one of a range of text. */
	public boolean isIn(Origin origin) {
		return origin.file().equals(path()) && origin.line() <= line && line <= origin.endLine();
	}

	/** Whether the cursor is inside the declaration whose name stands at {@code name}. */
	public boolean isWithin(Origin name) {
		return name.file().equals(path()) && (name.line() == line || blocks.contains(name.line()));
	}
}
