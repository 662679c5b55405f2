// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.relaydesk.analysis.Finding;
import org.relaydesk.build.ArtifactBuild;
import org.relaydesk.build.CheckedModel;
import org.relaydesk.build.FileProblem;
import org.relaydesk.build.Selection;
import org.relaydesk.build.output.Manifest;
import org.relaydesk.build.output.OutputFolder;
import org.relaydesk.build.plan.Plan;
import org.relaydesk.cli.ExitCode;
import org.relaydesk.cli.text.FindingText;
import org.relaydesk.cli.text.Json;
import org.relaydesk.cli.text.PlanJson;
import org.relaydesk.cli.text.PlanText;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Snapshot;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code relaydesk plan}. */
final class PlanCommand implements Subcommand {

	private static final String MARKDOWN = "markdown";

	@Override
	public CommandSpec spec() {
		CommandSpec spec = Options.command("plan", "Says what would change: in the model's terms first, then file by file.",
				"Compares two phases, or what the model says now with an output folder or with another version of the project.");
		spec.addPositional(Options.project());
		spec.addOption(Options.value("PHASE", "The phase to start from.", "--from"));
		spec.addOption(Options.value("PHASE", "The phase to come to.", "--to"));
		spec.addOption(Options.pathOption("--against").paramLabel("OUT|DIR")
				.description("Compare with an output folder, or with a project, instead of --from.").build());
		spec.addOption(Options.format(Options.TEXT, Options.JSON, MARKDOWN));
		Options.exitCodes(spec, ExitCode.FINE, ExitCode.MODEL_ERRORS, ExitCode.DIFFERENCES, ExitCode.USAGE, ExitCode.FILES);
		Options.examples(spec, "relaydesk plan kilton --from reinstated --to exits", "relaydesk plan kilton --to exits --against out");
		return spec;
	}

	@Override
	public int run(ParseResult given, Session session) throws FileProblem {
		String format = Options.format(given);
		Optional<String> from = Optional.ofNullable(given.matchedOptionValue("--from", null));
		Optional<String> to = Optional.ofNullable(given.matchedOptionValue("--to", null));
		Optional<String> against = Optional.ofNullable(given.matchedOptionValue("--against", null));
		if (from.isPresent() == against.isPresent() || from.isPresent() && to.isEmpty()) {
			throw new UsageProblem("compare what? Say `--from PHASE --to PHASE`, or `--against` with a folder");
		}
		Optional<CheckedModel> model = sound(session, session.path(given.matchedPositionalValue(0, ".")));
		if (model.isEmpty()) {
			return ExitCode.MODEL_ERRORS;
		}
		Optional<Plan> plan = from.isPresent() ? Optional.of(phases(session, deployment(model.get()), from.get(), to.orElseThrow()))
				: against(session, model.get(), to, against.orElseThrow());
		if (plan.isEmpty()) {
			return ExitCode.MODEL_ERRORS;
		}
		print(session, plan.get(), format);
		return plan.get().isEmpty() ? ExitCode.FINE : ExitCode.DIFFERENCES;
	}

	private static void print(Session session, Plan plan, String format) {
		switch (format) {
			case Options.JSON -> Json.print(session.io().out(), new PlanJson(plan));
			case MARKDOWN -> session.io().out().print(new PlanText(plan).markdown());
			default -> session.io().out().print(new PlanText(plan).plain());
		}
	}

	private static Plan phases(Session session, Deployment deployment, String from, String to) {
		ArtifactBuild.Result before = build(session, deployment.at(PhaseOptions.phase(deployment, from)));
		return Plan.between(from, before, to, build(session, deployment.at(PhaseOptions.phase(deployment, to))));
	}

	/** Empty if the other folder is a project with errors. */
	private static Optional<Plan> against(Session session, CheckedModel model, Optional<String> to, String other) throws FileProblem {
		Path folder = session.path(other);
		Snapshot snapshot = new PhaseOptions(to, Optional.empty()).snapshot(deployment(model));
		ArtifactBuild.Result after = build(session, snapshot);
		String name = snapshot.phase().map(Phase::name).orElse("the model");
		if (Files.exists(folder.resolve(Manifest.FILE))) {
			return Optional.of(Plan.against(other, new OutputFolder(folder, () -> false).compare(after.content(model.sources())), name, snapshot));
		}
		return sound(session, folder).map(old -> {
			Snapshot before = new PhaseOptions(to, Optional.empty()).snapshot(deployment(old));
			return Plan.between(other, build(session, before), name, after);
		});
	}

	private static ArtifactBuild.Result build(Session session, Snapshot snapshot) {
		return new ArtifactBuild(session.tools().generators()).run(snapshot, Selection.ALL);
	}

	private static Deployment deployment(CheckedModel model) {
		return model.deployment().orElseThrow();
	}

	/** The model, if it has no errors; they are told. */
	private static Optional<CheckedModel> sound(Session session, Path project) throws FileProblem {
		CheckedModel model = session.check(project);
		if (!model.hasErrors() && model.deployment().isPresent()) {
			return Optional.of(model);
		}
		FindingText text = new FindingText(session.errStyle(), model.sources().texts());
		model.findings().stream().filter(Finding::isError).forEach(finding -> session.io().err().print(text.of(finding)));
		return Optional.empty();
	}
}
