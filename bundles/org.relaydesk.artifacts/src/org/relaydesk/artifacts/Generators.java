// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

import org.relaydesk.analysis.Finding;
import org.relaydesk.artifacts.ArtifactGenerator.Generation;
import org.relaydesk.model.Snapshot;

/** The generators at hand, in the order of their ids. */
public record Generators(List<ArtifactGenerator> all) {

	/** @throws IllegalArgumentException if two have the same id */
	public Generators {
		all = all.stream().sorted(Comparator.comparing(g -> g.description().id())).toList();
		for (int i = 1; i < all.size(); i++) {
			String id = all.get(i).description().id();
			if (id.equals(all.get(i - 1).description().id())) {
				throw new IllegalArgumentException("two generators are called " + id);
			}
		}
	}

	/** Those on a plain class path, listed in META-INF/services. On OSGi they are services. */
	public static Generators onClassPath(ClassLoader loader) {
		return new Generators(ServiceLoader.load(ArtifactGenerator.class, loader).stream().map(ServiceLoader.Provider::get).toList());
	}

	public Optional<ArtifactGenerator> find(String id) {
		return all.stream().filter(g -> g.description().id().equals(id)).findFirst();
	}

	/** Those that run unless others are named. */
	public Generators onByDefault() {
		return new Generators(all.stream().filter(g -> g.description().onByDefault()).toList());
	}

	/** Those with these ids; unknown ids count for nothing. */
	public Generators only(Set<String> ids) {
		return new Generators(all.stream().filter(g -> ids.contains(g.description().id())).toList());
	}

	/**
	 * What all of them make: artifacts in the order of their paths, findings in their own order.
	 *
	 * @throws IllegalStateException if two generators claim one path
	 */
	public Generation generate(Snapshot snapshot) {
		List<Artifact> artifacts = Collections.synchronizedList(new ArrayList<>());
		List<Finding> findings = generate(snapshot, artifacts::add);
		return new Generation(artifacts.stream().sorted(Comparator.comparing(Artifact::path)).toList(), findings);
	}

	/**
	 * The same without keeping it: hands every artifact over as soon as it is made.
	 *
	 * @param taker may be called by several threads at once, in any order
	 * @return the findings in their own order
	 * @throws IllegalStateException if two generators claim one path
	 */
	public List<Finding> generate(Snapshot snapshot, Consumer<Artifact> taker) {
		Map<String, String> owners = new ConcurrentHashMap<>();
		Queue<Finding> findings = new ConcurrentLinkedQueue<>();
		all.forEach(generator -> generator.parts(snapshot).parallel().forEach(part -> {
			for (Artifact artifact : part.artifacts()) {
				String owner = owners.put(artifact.path().value(), artifact.generator());
				if (owner != null) {
					throw new IllegalStateException(artifact.path() + " is made by " + owner + " and by " + artifact.generator());
				}
				taker.accept(artifact);
			}
			findings.addAll(part.findings());
		}));
		return findings.stream().sorted().distinct().toList();
	}
}
