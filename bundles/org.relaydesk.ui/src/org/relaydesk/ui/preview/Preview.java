// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.preview;

import java.util.List;
import java.util.Optional;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.ui.live.Situation;

/**
 * What would be generated.
 *
 * @param scopes what the cursor is in, from the narrowest
 * @param chosen the index of the one that is shown
 * @param artifacts of that one; texts only, in the order of their paths
 * @param shown the index of the file that is shown; -1 if there is none
 * @param onDisk the same file as it is on the disk; empty if there is none to show
 */
record Preview(List<Scope> scopes, int chosen, List<Artifact.Text> artifacts, int shown, Optional<OnDisk> onDisk) {

	/**
	 * The innermost of the things around the cursor that is at least as wide as {@code narrowest}.
	 *
	 * @param path of the file that was shown before, which is kept where it can be; else a torrc is shown, or else the first file
	 */
	static Preview of(Situation now, List<Artifact> all, Scope.Level narrowest, String path) {
		List<Scope> scopes = Scope.around(now);
		int chosen = 0;
		while (scopes.get(chosen).level().compareTo(narrowest) < 0) {
			chosen++;
		}
		Scope scope = scopes.get(chosen);
		List<Artifact.Text> artifacts = all.stream().filter(Artifact.Text.class::isInstance).map(Artifact.Text.class::cast)
				.filter(artifact -> scope.owns().test(artifact.path().value())).toList();
		int shown = index(artifacts.stream().map(artifact -> artifact.path().value()).toList(), path);
		return new Preview(scopes, chosen, artifacts, shown, artifacts.stream().skip(Math.max(0, shown)).findFirst().flatMap(file -> OnDisk.of(now.project(), file)));
	}

	private static int index(List<String> paths, String before) {
		int torrc = paths.indexOf(paths.stream().filter(path -> path.endsWith("/torrc")).findFirst().orElse(""));
		return paths.contains(before) ? paths.indexOf(before) : torrc >= 0 ? torrc : paths.isEmpty() ? -1 : 0;
	}

	List<String> labels() {
		return scopes.stream().map(Scope::label).toList();
	}

	List<String> paths() {
		return artifacts.stream().map(artifact -> artifact.path().value()).toList();
	}
}
