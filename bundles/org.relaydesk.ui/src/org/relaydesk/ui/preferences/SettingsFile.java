// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preferences;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;

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

/** The file {@code relaydesk.properties} of a project, in which it decides about findings and the layout of files. */
public record SettingsFile(IFile file) {

	private static final String KEY = "settings";

	/** That of a project, whether it exists or not. */
	public static SettingsFile of(IProject project) {
		return new SettingsFile(project.getFile(ProjectSettings.FILE));
	}

	/** What new projects shall decide. */
	public static ProjectSettings ofWorkspace() {
		return ProjectSettings.parse(Platform.getPreferencesService().getString(GenerationSettings.NODE, KEY, "", null)).settings();
	}

	/** What a project decides, or else what new projects shall decide. */
	static ProjectSettings settings(Optional<IProject> project) {
		return project.map(SettingsFile::of).map(SettingsFile::settings).orElseGet(SettingsFile::ofWorkspace);
	}

	/** Changes what a project decides, or else what new projects shall decide. */
	static void change(Optional<IProject> project, UnaryOperator<ProjectSettings> change) throws BackingStoreException, CoreException {
		ProjectSettings changed = change.apply(settings(project));
		if (project.isPresent()) {
			of(project.get()).write(changed);
		} else {
			IEclipsePreferences node = InstanceScope.INSTANCE.getNode(GenerationSettings.NODE);
			node.put(KEY, changed.in(""));
			node.flush();
		}
	}

	/** What it says now. */
	public ProjectSettings settings() {
		return ProjectSettings.parse(text()).settings();
	}

	private String text() {
		try {
			return file.exists() ? file.readString() : "";
		} catch (CoreException e) {
			if (file.exists()) { // otherwise it was deleted meanwhile
				ILog.of(SettingsFile.class).log(e.getStatus());
			}
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
