// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;
import org.relaydesk.build.ArtifactBuild;
import org.relaydesk.build.CheckedModel;
import org.relaydesk.build.Checker;
import org.relaydesk.build.FileProblem;
import org.relaydesk.build.Selection;
import org.relaydesk.build.SourceFolder;
import org.relaydesk.build.output.OutputFolder;
import org.relaydesk.examples.ExampleProject;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Snapshot;

/** The example projects, generated with all generators. */
final class Examples {

	private static final Path FOLDER = Path.of("../org.relaydesk.examples");
	private static final Checker CHECKER = new Checker();

	private Examples() {
	}

	/** Example and phase, all of them. */
	static Stream<Arguments> phases() {
		return ExampleProject.names().stream().flatMap(example -> model(folder(example)).deployment().orElseThrow().snapshots().stream()
				.map(snapshot -> Arguments.of(example, snapshot.phase().map(Phase::name).orElse(""))));
	}

	static Path folder(String example) {
		return FOLDER.resolve(example);
	}

	/** Writes an example to another place. */
	static Path copy(String example, Path to) throws Exception {
		for (Map.Entry<String, byte[]> file : ExampleProject.find(example).orElseThrow().files().entrySet()) {
			Path path = to.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.write(path, file.getValue());
		}
		return to;
	}

	static CheckedModel model(Path folder) {
		try {
			return CHECKER.check(new SourceFolder(folder).read());
		} catch (FileProblem e) {
			throw new IllegalStateException(e);
		}
	}

	static ArtifactBuild.Result build(CheckedModel model, String phase) {
		List<Snapshot> snapshots = model.deployment().orElseThrow().snapshots();
		Snapshot snapshot = snapshots.stream().filter(s -> s.phase().map(Phase::name).orElse("").equals(phase)).findFirst().orElseThrow();
		return new ArtifactBuild(AllGenerators.ALL).run(snapshot, Selection.ALL);
	}

	/** Generates a project into a folder. */
	static void generate(Path project, String phase, Path out) throws Exception {
		CheckedModel model = model(project);
		new OutputFolder(out, () -> false).write(build(model, phase).content(model.sources()), false);
	}
}
