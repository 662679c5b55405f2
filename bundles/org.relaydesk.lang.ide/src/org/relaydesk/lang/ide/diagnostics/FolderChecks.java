// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.diagnostics;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Analyses;
import org.relaydesk.analysis.Analysis;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.ProjectSettings;
import org.relaydesk.lang.LoadedModel;
import org.relaydesk.lang.Project;
import org.relaydesk.lang.lowering.Lowering;
import org.relaydesk.model.Origin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What can be said about a folder as a whole, given what is known of its files: lowering and all analyses. */
@Singleton
public class FolderChecks {

	private final Lowering lowering;
	private final Analysis analyses = new Analyses();

	@Inject
	FolderChecks(Lowering lowering) {
		this.lowering = lowering;
	}

	/** The model and all findings, those about single files included. A folder without any file has nothing to say. */
	public CheckedFolder check(String folder, Project project) {
		if (project.resources().isEmpty()) {
			return new CheckedFolder(folder, Optional.empty(), List.of());
		}
		LoadedModel model = lowering.lower(project);
		Stream<Finding> judged = model.completeDeployment().map(analyses::findings).stream().flatMap(List::stream);
		ProjectSettings.Reading settings = settings(folder);
		Stream<Finding> all = Stream.of(model.findings().stream(), judged, settings.findings().stream()).flatMap(part -> part);
		return new CheckedFolder(folder, model.deployment(), settings.settings().apply(all.toList()).stream().sorted().distinct().toList());
	}

	/** What the project decides about findings, just as the batch tool reads it. */
	private static ProjectSettings.Reading settings(String folder) {
		URI uri = URI.create(folder);
		if (!"file".equals(uri.getScheme())) {
			return ProjectSettings.parse("");
		}
		Path file = Path.of(uri).resolve(ProjectSettings.FILE);
		try {
			return ProjectSettings.parse(Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "");
		} catch (IOException e) {
			Origin begin = new Origin(ProjectSettings.FILE, 1, 1, 1, 1);
			return new ProjectSettings.Reading(ProjectSettings.NONE, List.of(Finding.of(FindingCode.SYNTAX, begin, "this file cannot be read: check who may")));
		}
	}
}
