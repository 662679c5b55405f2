// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.output;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run wants to be in the output folder.
 *
 * @param model digest of the model
 * @param generators ids of those that ran, sorted
 * @param scope of the files of earlier runs, those that this run would have made again if they were still wanted; the others stay
 */
public record TreeContent(String model, Optional<String> phase, List<String> generators, Delivery files, Predicate<Manifest.Entry> scope) {

	/** What earlier runs made and this one did not, though it would have if it were still wanted. */
	List<Manifest.Entry> gone(Manifest previous, Set<String> made) {
		Set<Manifest.Entry> orphans = Set.copyOf(previous.orphans());
		return previous.known().values().stream().filter(e -> !made.contains(e.path().value()))
				.filter(e -> scope.test(e) || orphans.contains(e)).toList();
	}

	/** The manifest when this run is done. */
	Manifest manifest(Manifest previous, Comparison comparison, List<String> removals) {
		Set<String> made = comparison.files().stream().map(e -> e.path().value()).collect(Collectors.toSet());
		Stream<Manifest.Entry> kept = previous.files().stream().filter(e -> !made.contains(e.path().value()) && !scope.test(e));
		List<Manifest.Entry> all = Stream.concat(comparison.files().stream(), kept).sorted().toList();
		Set<String> left = new HashSet<>(comparison.orphans());
		left.removeAll(removals);
		List<Manifest.Entry> orphans = previous.known().values().stream().filter(e -> left.contains(e.path().value())).toList();
		Set<String> ids = new TreeSet<>(generators);
		all.forEach(e -> ids.add(e.generator()));
		return new Manifest(model, phase, List.copyOf(ids), all, orphans);
	}
}
