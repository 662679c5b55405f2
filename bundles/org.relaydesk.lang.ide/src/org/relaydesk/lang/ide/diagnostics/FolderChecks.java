// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.diagnostics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Analyses;
import org.relaydesk.analysis.Analysis;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.ProjectSettings;
import org.relaydesk.lang.LoadedModel;
import org.relaydesk.lang.Project;
import org.relaydesk.lang.lowering.Lowering;

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
		ProjectSettings.Reading settings = FolderSettings.read(folder);
		if (project.resources().isEmpty()) {
			return new CheckedFolder(folder, Optional.empty(), List.of(), settings.settings());
		}
		LoadedModel model = lowering.lower(project);
		Stream<Finding> judged = model.completeDeployment().map(analyses::findings).stream().flatMap(List::stream);
		Stream<Finding> all = Stream.of(model.findings().stream(), judged, settings.findings().stream()).flatMap(part -> part);
		return new CheckedFolder(folder, model.deployment(), settings.settings().apply(all.toList()).stream().sorted().distinct().toList(),
				settings.settings());
	}
}
