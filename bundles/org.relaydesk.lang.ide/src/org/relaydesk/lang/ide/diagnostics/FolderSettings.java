// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.diagnostics;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.MessageBundle;
import org.relaydesk.analysis.ProjectSettings;
import org.relaydesk.model.Origin;

/** What a project folder decides, read from its file just as the batch tool reads it. */
public final class FolderSettings {

	private static final MessageBundle TEXTS = new MessageBundle(FolderSettings.class);

	private FolderSettings() {
	}

	/** The settings of the folder that holds a file, as they are now. */
	public static ProjectSettings of(Resource resource) {
		return read(Folders.uri(resource)).settings();
	}

	/** The settings of a folder, by its URI as clients write it, and what is wrong with them. */
	static ProjectSettings.Reading read(String folder) {
		URI uri = URI.create(folder);
		if (!"file".equals(uri.getScheme())) {
			return ProjectSettings.parse("");
		}
		Path file = Path.of(uri).resolve(ProjectSettings.FILE);
		try {
			return ProjectSettings.parse(Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "");
		} catch (IOException e) {
			Origin begin = new Origin(ProjectSettings.FILE, 1, 1, 1, 1);
			return new ProjectSettings.Reading(ProjectSettings.NONE, List.of(Finding.of(FindingCode.SYNTAX, begin, TEXTS.text("syntax.unreadable"))));
		}
	}
}
