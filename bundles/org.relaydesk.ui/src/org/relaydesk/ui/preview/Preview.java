// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preview;

import java.util.List;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.ui.live.Situation;

/**
 * What would be generated.
 *
 * @param scopes what the cursor is in, from the narrowest
 * @param chosen the index of the one that is shown
 * @param artifacts of that one; texts only, in the order of their paths
 */
record Preview(List<Scope> scopes, int chosen, List<Artifact.Text> artifacts) {

	/** The innermost of the things around the cursor that is at least as wide as {@code narrowest}. */
	static Preview of(Situation now, List<Artifact> all, Scope.Level narrowest) {
		List<Scope> scopes = Scope.around(now);
		int chosen = 0;
		while (scopes.get(chosen).level().compareTo(narrowest) < 0) {
			chosen++;
		}
		Scope scope = scopes.get(chosen);
		return new Preview(scopes, chosen, all.stream().filter(Artifact.Text.class::isInstance).map(Artifact.Text.class::cast)
				.filter(artifact -> scope.owns().test(artifact.path().value())).toList());
	}

	List<String> labels() {
		return scopes.stream().map(Scope::label).toList();
	}

	List<String> paths() {
		return artifacts.stream().map(artifact -> artifact.path().value()).toList();
	}

	/** The index of the file to show: the one that was shown before, or else a torrc, or else the first; -1 if there is none. */
	int index(String before) {
		List<String> paths = paths();
		int torrc = paths.indexOf(paths.stream().filter(path -> path.endsWith("/torrc")).findFirst().orElse(""));
		return paths.contains(before) ? paths.indexOf(before) : torrc >= 0 ? torrc : paths.isEmpty() ? -1 : 0;
	}
}
