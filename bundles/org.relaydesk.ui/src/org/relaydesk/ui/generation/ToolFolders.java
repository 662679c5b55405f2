// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.generation;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Platform;

/** Where the real programs (tor, nft …) are looked for, besides the search path: a preference of the workspace, as it belongs to the machine. */
public final class ToolFolders {

	/** Key of the preference in {@link GenerationSettings#NODE}: folders, separated as in the search path. */
	public static final String KEY = "tools.folders";

	private ToolFolders() {
	}

	/** The folders, in the order in which they are looked into. */
	public static List<Path> get() {
		String folders = Platform.getPreferencesService().getString(GenerationSettings.NODE, KEY, "", null);
		return Arrays.stream(folders.split(File.pathSeparator)).filter(folder -> !folder.isBlank()).map(Path::of).toList();
	}
}
