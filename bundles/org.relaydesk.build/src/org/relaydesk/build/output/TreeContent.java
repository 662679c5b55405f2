// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.artifacts.ArtifactPath;
import org.relaydesk.build.FileProblem;

/**
 * What a run wants to be in the output folder.
 *
 * @param model digest of the model
 * @param generators ids of those that ran, sorted
 * @param files sorted by path
 * @param scope of the files of earlier runs, those that this run would have made again if they were still wanted; the others stay
 */
public record TreeContent(String model, Optional<String> phase, List<String> generators, List<Rendered> files, Predicate<Manifest.Entry> scope) {

	Comparison comparison(Path folder, Manifest previous) throws FileProblem {
		Set<String> made = paths();
		Set<Manifest.Entry> orphans = Set.copyOf(previous.orphans());
		List<Manifest.Entry> gone = previous.known().values().stream().filter(e -> !made.contains(e.path().value()))
				.filter(e -> scope.test(e) || orphans.contains(e)).toList();
		return new Comparer(folder, previous.known()).compare(files, gone);
	}

	/** The manifest when this run is done. */
	Manifest manifest(Manifest previous, Comparison comparison, List<String> removals) {
		Set<String> made = paths();
		Stream<Manifest.Entry> kept = previous.files().stream().filter(e -> !made.contains(e.path().value()) && !scope.test(e));
		List<Manifest.Entry> all = Stream.concat(files.stream().map(Rendered::entry), kept).sorted().toList();
		Set<String> left = new HashSet<>(comparison.orphans());
		left.removeAll(removals);
		List<Manifest.Entry> orphans = previous.known().values().stream().filter(e -> left.contains(e.path().value())).toList();
		Set<String> ids = new TreeSet<>(generators);
		all.forEach(e -> ids.add(e.generator()));
		return new Manifest(model, phase, List.copyOf(ids), all, orphans);
	}

	/** The files to write: what was added or changed, and the manifest if it reads differently now. */
	List<Rendered> changes(Comparison comparison, Path folder, Manifest manifest) throws FileProblem {
		Set<String> paths = new HashSet<>(comparison.added());
		paths.addAll(comparison.changed());
		List<Rendered> changes = new ArrayList<>(files.stream().filter(f -> paths.contains(f.path())).toList());
		byte[] text = ManifestFile.print(manifest);
		Rendered file = new Rendered(new Manifest.Entry(new ArtifactPath(Manifest.FILE), "", Rendered.sha256(text), text.length, Optional.empty(),
				List.of()), text);
		Comparison own = new Comparer(folder, manifest.known()).compare(List.of(file), List.of());
		if (!own.obstacles().isEmpty()) {
			throw new FileProblem(own.obstacles().getFirst());
		}
		if (own.unchanged().isEmpty()) {
			changes.add(file);
		}
		return changes;
	}

	private Set<String> paths() {
		return files.stream().map(Rendered::path).collect(Collectors.toSet());
	}
}
