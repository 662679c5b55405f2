// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.live;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The phase that all views show, project by project. The workspace remembers it. */
public final class PhaseChoice {

	private static final String NODE = "org.relaydesk.ui/phases";

	private PhaseChoice() {
	}

	/** The name of the chosen phase; empty if none has been chosen. */
	public static String of(IProject project) {
		return node().get(project.getName(), "");
	}

	/** Makes all views show a phase. */
	public static void choose(IProject project, String phase) {
		node().put(project.getName(), phase);
		try {
			node().flush();
		} catch (BackingStoreException itHoldsForThisSessionOnly) {
			ILog.of(PhaseChoice.class).warn("the chosen phase is not kept", itHoldsForThisSessionOnly);
		}
	}

	/** Calls {@code listener} after each choice; the event's key is the project's name. */
	static void addListener(IPreferenceChangeListener listener) {
		node().addPreferenceChangeListener(listener);
	}

	static void removeListener(IPreferenceChangeListener listener) {
		node().removePreferenceChangeListener(listener);
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
