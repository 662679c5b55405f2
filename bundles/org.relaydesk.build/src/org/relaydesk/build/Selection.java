// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build;

import java.util.Set;

import org.relaydesk.artifacts.Generators;
import org.relaydesk.artifacts.HostFolder;
import org.relaydesk.build.output.Manifest;
import org.relaydesk.model.DeployedHost;

/**
 * Which part of all artifacts is wanted.
 *
 * @param generators ids; none means those that are on by default
 * @param libraries names; none means all, and the files that belong to no library
 */
public record Selection(Set<String> generators, Set<String> libraries) {

	/** Everything. */
	public static final Selection ALL = new Selection(Set.of(), Set.of());

	Generators of(Generators all) {
		return generators.isEmpty() ? all.onByDefault() : all.only(generators);
	}

	boolean includes(DeployedHost host) {
		return libraries.isEmpty() || libraries.contains(host.library().name());
	}

	/** Whether a file of an earlier run is of the kind that this selection makes. */
	boolean covers(Manifest.Entry entry) {
		return (generators.isEmpty() || generators.contains(entry.generator())) && coversPath(entry.path().value());
	}

	boolean coversPath(String path) {
		return libraries.isEmpty() || libraries.stream().map(HostFolder::part)
				.anyMatch(library -> path.startsWith("hosts/" + library + "/") || path.startsWith("docs/" + library + "/"));
	}
}
