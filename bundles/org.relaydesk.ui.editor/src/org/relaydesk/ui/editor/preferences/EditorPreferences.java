// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.preferences;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** What people can choose of the Relay Editor. A project may choose for itself. */
public final class EditorPreferences {

	/** The node of all preferences of the editor. */
	public static final String NODE = "org.relaydesk.ui.editor";
	/** Whether saving formats the file first; {@code false} unless chosen. */
	public static final String FORMAT_ON_SAVE = "format.on.save";
	/** Whether a line above policies and budgets says what they come to; {@code true} unless chosen otherwise. */
	public static final String MININGS = "minings";

	private EditorPreferences() {
	}

	/** Whether saving formats the files of a project. */
	public static boolean formatsOnSave(IProject project) {
		return value(FORMAT_ON_SAVE, false, new ProjectScope(project), InstanceScope.INSTANCE, DefaultScope.INSTANCE);
	}

	/** Whether declarations show what they come to. */
	public static boolean showsMinings() {
		return value(MININGS, true, InstanceScope.INSTANCE, DefaultScope.INSTANCE);
	}

	private static boolean value(String key, boolean otherwise, IScopeContext... scopes) {
		return Platform.getPreferencesService().getBoolean(NODE, key, otherwise, scopes);
	}
}
