// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.diagnostics;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.relaydesk.analysis.Analyses;
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
	private final Analyses analyses = new Analyses();

	@Inject
	FolderChecks(Lowering lowering) {
		this.lowering = lowering;
	}

	/**
	 * What is known at once.
	 *
	 * @param last what the last check said of words that still stand there
	 */
	public List<Finding> soFar(String folder, Project project, FolderJudgement last) {
		return shown(FolderSettings.read(folder), Stream.of(project.findings(), last.findings()));
	}

	/**
	 * The model and all findings, those about single files included. A folder without any file has nothing to say.
	 *
	 * @param last what the last check said of words that still stand there; it stays in force as far as the text is too broken to judge it anew: what
	 *            somebody types is broken until the last key, and nothing may flicker meanwhile
	 * @param checkpoint run now and then; what it throws ends the work
	 */
	public Check check(String folder, Project project, FolderJudgement last, Runnable checkpoint) {
		ProjectSettings.Reading settings = FolderSettings.read(folder);
		if (project.resources().isEmpty()) {
			return new Check(new CheckedFolder(folder, Optional.empty(), List.of(), settings.settings()), FolderJudgement.NONE);
		}
		Map<String, String> texts = project.texts();
		LoadedModel model = lowering.lower(project, checkpoint);
		Optional<List<Finding>> analysed = model.completeDeployment().map(deployment -> analyses.findings(deployment, checkpoint));
		FolderJudgement judgement = new FolderJudgement(new JudgedText(lowered(model, project), texts),
				project.isSound() ? new JudgedText(model.absences(), texts) : last.absences(),
				analysed.map(findings -> new JudgedText(findings, texts)).orElse(last.analysed()));
		List<Finding> findings = shown(settings, Stream.of(project.findings(), judgement.findings()));
		return new Check(new CheckedFolder(folder, model.deployment(), findings, settings.settings()), judgement);
	}

	/**
	 * The outcome of a check.
	 *
	 * @param judgement what the next one goes out from
	 */
	public record Check(CheckedFolder folder, FolderJudgement judgement) {
	}

	private static List<Finding> lowered(LoadedModel model, Project project) {
		Set<Finding> known = new HashSet<>(project.findings());
		known.addAll(model.absences());
		return model.findings().stream().filter(finding -> !known.contains(finding)).toList();
	}

	private static List<Finding> shown(ProjectSettings.Reading settings, Stream<List<Finding>> findings) {
		List<Finding> all = Stream.concat(findings, Stream.of(settings.findings())).flatMap(Collection::stream).toList();
		return settings.settings().apply(all).stream().sorted().distinct().toList();
	}
}
