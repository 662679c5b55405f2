// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.output;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.artifacts.ArtifactPath;

/**
 * What the output folder holds of ours: the content of {@code relaydesk.json}.
 *
 * @param model digest of the model's files, see {@code ModelDigest}
 * @param phase empty only where the rollout has no phases
 * @param generators the ids of those that ran, sorted
 * @param files what the last runs made, sorted by path
 * @param orphans what earlier runs made and the last one no longer does, still on the disk, sorted by path
 */
public record Manifest(String model, Optional<String> phase, List<String> generators, List<Entry> files, List<Entry> orphans) {

	/** The manifest's name in the output folder. */
	public static final String FILE = "relaydesk.json";

	/**
	 * A file that we wrote.
	 *
	 * @param sha256 in hexadecimal digits
	 * @param origin {@code file:line:column} of the first word of the model that caused a line of it
	 * @param sources the files of the model that it was made from
	 */
	public record Entry(ArtifactPath path, String generator, String sha256, long bytes, Optional<String> origin, List<String> sources)
			implements Comparable<Entry> {

		@Override
		public int compareTo(Entry other) {
			return path.compareTo(other.path);
		}
	}

	/** The manifest of a folder that we never wrote. */
	public static Manifest none() {
		return new Manifest("", Optional.empty(), List.of(), List.of(), List.of());
	}

	/** All files that are ours, by path. */
	public Map<String, Entry> known() {
		return Stream.concat(files.stream(), orphans.stream())
				.collect(Collectors.toMap(e -> e.path().value(), Function.identity(), (a, b) -> a, TreeMap::new));
	}
}
