// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preferences;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.relaydesk.analysis.ProjectSettings;
import org.relaydesk.ui.generation.GenerationSettings;

/** The file {@code relaydesk.properties} of a project, in which it decides about findings. */
public record SeverityFile(IFile file) {

	private static final String KEY = "severities";

	/** That of a project, whether it exists or not. */
	public static SeverityFile of(IProject project) {
		return new SeverityFile(project.getFile(ProjectSettings.FILE));
	}

	/** What new projects shall decide. */
	public static ProjectSettings ofWorkspace() {
		return ProjectSettings.parse(Platform.getPreferencesService().getString(GenerationSettings.NODE, KEY, "", null)).settings();
	}

	/** Keeps what new projects shall decide. */
	static void writeWorkspace(ProjectSettings settings) throws BackingStoreException {
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode(GenerationSettings.NODE);
		node.put(KEY, settings.in(""));
		node.flush();
	}

	boolean exists() {
		return file.exists();
	}

	ProjectSettings settings() {
		return ProjectSettings.parse(text()).settings();
	}

	private String text() {
		try {
			return file.exists() ? file.readString() : "";
		} catch (CoreException e) {
			ILog.of(SeverityFile.class).log(e.getStatus());
			return "";
		}
	}

	/** Says these settings and keeps all else that stands in the file; a file without anything in it is not kept. */
	public void write(ProjectSettings settings) throws CoreException {
		String text = settings.in(text());
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		if (!file.exists() && !text.isBlank()) {
			file.create(new ByteArrayInputStream(bytes), true, null);
		} else if (file.exists() && text.isBlank()) {
			file.delete(IResource.KEEP_HISTORY, null);
		} else if (file.exists()) {
			file.setContents(new ByteArrayInputStream(bytes), IResource.KEEP_HISTORY, null);
		}
	}
}
