// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.generation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IPreferencesService;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * What is generated for a project, and where to: the project's own preferences, else those of the workspace.
 *
 * @param onSave whether the builder generates whenever a file of the model was saved
 * @param phase name of the phase; empty for the last one
 * @param output folder to write to: a path in the project, or an absolute one
 * @param generators ids; none for those that are on by default
 */
public record GenerationSettings(boolean onSave, String phase, String output, Set<String> generators) {

	/** The node of the preferences, in each scope. */
	public static final String NODE = "org.relaydesk.ui";
	public static final String ON_SAVE = "generate.onSave";
	public static final String PHASE = "generate.phase";
	public static final String OUTPUT = "generate.output";
	public static final String GENERATORS = "generate.generators";

	/** Where artifacts go unless somebody decides otherwise. */
	public static final String DEFAULT_OUTPUT = "generated";

	/** Those of a workspace in which nobody has decided anything. */
	public static final GenerationSettings DEFAULTS = new GenerationSettings(false, "", DEFAULT_OUTPUT, Set.of());

	/** Those that hold for the project. */
	public static GenerationSettings of(IProject project) {
		return read(new ProjectScope(project), InstanceScope.INSTANCE, DefaultScope.INSTANCE);
	}

	/** Those that hold for a project that decides nothing. */
	public static GenerationSettings ofWorkspace() {
		return read(InstanceScope.INSTANCE, DefaultScope.INSTANCE);
	}

	private static GenerationSettings read(IScopeContext... scopes) {
		IPreferencesService preferences = Platform.getPreferencesService();
		return new GenerationSettings(preferences.getBoolean(NODE, ON_SAVE, false, scopes), preferences.getString(NODE, PHASE, "", scopes),
				preferences.getString(NODE, OUTPUT, DEFAULT_OUTPUT, scopes), ids(preferences.getString(NODE, GENERATORS, "", scopes)));
	}

	/** Keeps them in a scope: a project's, or that of the workspace. */
	public void store(IScopeContext scope) throws BackingStoreException {
		IEclipsePreferences node = scope.getNode(NODE);
		node.putBoolean(ON_SAVE, onSave);
		node.put(PHASE, phase);
		node.put(OUTPUT, output);
		node.put(GENERATORS, joined(generators));
		node.flush();
	}

	/** Whether the project decides for itself. */
	public static boolean areOwn(IProject project) {
		return new ProjectScope(project).getNode(NODE).get(OUTPUT, null) != null;
	}

	/** Lets the workspace decide for the project. */
	public static void forget(IProject project) throws BackingStoreException {
		IEclipsePreferences node = new ProjectScope(project).getNode(NODE);
		for (String key : new String[] { ON_SAVE, PHASE, OUTPUT, GENERATORS }) {
			node.remove(key);
		}
		node.flush();
	}

	/** The folder to write to. */
	public Path folder(IProject project) {
		return project.getLocation().toPath().resolve(output.isBlank() ? DEFAULT_OUTPUT : output);
	}

	/** As a preference or a launch configuration keeps them. */
	public static String joined(Set<String> ids) {
		return String.join(",", new TreeSet<>(ids));
	}

	/** What {@link #joined} has joined. */
	public static Set<String> ids(String joined) {
		return Arrays.stream(joined.split(",")).map(String::strip).filter(id -> !id.isEmpty()).collect(Collectors.toUnmodifiableSet());
	}
}
