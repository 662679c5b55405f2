// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.model.Snapshot;

/**
 * Makes artifacts of one kind from a deployment in one phase: a pure function without file system, clock, network or OSGi.
 * Published as an OSGi service under this interface and listed in META-INF/services.
 */
public interface ArtifactGenerator {

	/** Who it is and what it can do. */
	GeneratorDescription description();

	/** All artifacts of its kind. What it cannot express is a finding ({@code generator.unsupported}), never silently left out. */
	Generation generate(Snapshot snapshot);

	/**
	 * The same in parts. Whoever writes them to a disk keeps none of them, and may have several made at once, in any order:
	 * best it is the stream of a list, for {@link Stream#concat} of streams is not divided among processors. Generators of many files are
	 * {@link PartwiseGenerator}s.
	 */
	default Stream<Generation> parts(Snapshot snapshot) {
		return Stream.of(generate(snapshot));
	}

	/** What came of it. */
	record Generation(List<Artifact> artifacts, List<Finding> findings) {

		public static Generation of(List<? extends Artifact> artifacts) {
			return new Generation(List.copyOf(artifacts), List.of());
		}

		/** All parts together, in their order. */
		public static Generation of(Stream<Generation> parts) {
			List<Artifact> artifacts = new ArrayList<>();
			List<Finding> findings = new ArrayList<>();
			parts.forEachOrdered(part -> {
				artifacts.addAll(part.artifacts);
				findings.addAll(part.findings);
			});
			return new Generation(List.copyOf(artifacts), List.copyOf(findings));
		}
	}
}
