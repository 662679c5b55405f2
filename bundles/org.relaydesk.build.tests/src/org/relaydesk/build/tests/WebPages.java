// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.provider.Arguments;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Snapshot;

/**
 * Every web page of every example in every phase and language, as files.
 *
 * @param all in a stable order
 */
record WebPages(Path folder, List<Path> all) {

	private static final Set<String> GENERATORS = Set.of("docs", "docs-es", "exit-notice");

	static WebPages write(Path folder) throws IOException {
		List<Path> all = new ArrayList<>();
		for (Arguments arguments : Examples.phases().toList()) {
			String example = (String) arguments.get()[0];
			String phase = (String) arguments.get()[1];
			for (Artifact artifact : artifacts(example, phase)) {
				Path file = folder.resolve(example).resolve(phase).resolve(artifact.path().value());
				Files.createDirectories(file.getParent());
				Files.write(file, artifact.bytes());
				if (artifact.path().value().endsWith(".html")) {
					all.add(file);
				}
			}
		}
		return new WebPages(folder, List.copyOf(all));
	}

	private static List<Artifact> artifacts(String example, String phase) {
		Snapshot snapshot = Examples.model(Examples.folder(example)).deployment().orElseThrow().snapshots().stream()
				.filter(s -> s.phase().map(Phase::name).orElse("").equals(phase)).findFirst().orElseThrow();
		return AllGenerators.ALL.only(GENERATORS).generate(snapshot).artifacts();
	}
}
