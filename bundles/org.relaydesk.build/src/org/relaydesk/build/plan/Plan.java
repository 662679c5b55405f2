// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.build.ArtifactBuild;
import org.relaydesk.build.output.Comparison;
import org.relaydesk.model.Snapshot;

/**
 * What would be different.
 *
 * @param from what is, in words, such as {@code phase pilot}
 * @param to what would be
 * @param changes in the model's terms; empty where the other side is no model
 * @param artifacts files, by path
 */
public record Plan(String from, String to, List<Change> changes, List<ArtifactChange> artifacts) {

	/** From one state of a deployment to another. */
	public static Plan between(String from, ArtifactBuild.Result before, String to, ArtifactBuild.Result after) {
		Map<String, Artifact> old = byPath(before);
		Map<String, Artifact> now = byPath(after);
		Map<String, ArtifactChange.Kind> kinds = new TreeMap<>();
		now.forEach((path, artifact) -> {
			Artifact other = old.remove(path);
			if (other == null || !Arrays.equals(other.bytes(), artifact.bytes())) {
				kinds.put(path, other == null ? ArtifactChange.Kind.ADDED : ArtifactChange.Kind.CHANGED);
			}
		});
		old.keySet().forEach(path -> kinds.put(path, ArtifactChange.Kind.REMOVED));
		return new Plan(from, to, ModelChanges.between(before.snapshot(), after.snapshot()),
				artifacts(kinds, (path, kind) -> Effect.of(path, kind, Optional.of(before.snapshot()), after.snapshot())));
	}

	/** From what is in an output folder. */
	public static Plan against(String from, Comparison comparison, String to, Snapshot after) {
		Map<String, ArtifactChange.Kind> kinds = new TreeMap<>();
		comparison.added().forEach(path -> kinds.put(path, ArtifactChange.Kind.ADDED));
		comparison.changed().forEach(path -> kinds.put(path, ArtifactChange.Kind.CHANGED));
		comparison.orphans().forEach(path -> kinds.put(path, ArtifactChange.Kind.REMOVED));
		return new Plan(from, to, List.of(), artifacts(kinds, (path, kind) -> Effect.of(path, kind, Optional.empty(), after)));
	}

	public boolean isEmpty() {
		return changes.isEmpty() && artifacts.isEmpty();
	}

	private static Map<String, Artifact> byPath(ArtifactBuild.Result result) {
		Map<String, Artifact> byPath = new HashMap<>();
		result.artifacts().forEach(artifact -> byPath.put(artifact.path().value(), artifact));
		return byPath;
	}

	private static List<ArtifactChange> artifacts(Map<String, ArtifactChange.Kind> kinds, BiFunction<String, ArtifactChange.Kind, Effect> effect) {
		return kinds.entrySet().stream().map(e -> new ArtifactChange(e.getKey(), e.getValue(), effect.apply(e.getKey(), e.getValue()))).toList();
	}
}
