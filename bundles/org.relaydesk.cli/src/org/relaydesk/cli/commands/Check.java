// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.nio.file.Path;
import java.util.List;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Severity;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.build.ArtifactBuild;
import org.relaydesk.build.CheckedModel;
import org.relaydesk.build.FileProblem;
import org.relaydesk.build.Selection;
import org.relaydesk.cli.ExitCode;
import org.relaydesk.cli.text.FindingText;
import org.relaydesk.cli.text.FindingsJson;
import org.relaydesk.cli.text.Json;
import org.relaydesk.cli.text.Sarif;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code relaydesk check}. */
final class Check implements Subcommand {

	private static final String SARIF = "sarif";

	@Override
	public CommandSpec spec() {
		CommandSpec spec = Options.command("check", "Checks a project and says what is wrong with it.",
				"All phases are checked, or those up to the one that is named; what holds in several is reported for the first of them.");
		spec.addPositional(Options.project());
		PhaseOptions.add(spec);
		Judging.add(spec);
		spec.addOption(Options.format(Options.TEXT, Options.JSON, SARIF));
		Options.exitCodes(spec, ExitCode.FINE, ExitCode.MODEL_ERRORS, ExitCode.REJECTED, ExitCode.USAGE, ExitCode.FILES);
		Options.examples(spec, "relaydesk check kilton", "relaydesk check kilton --format sarif > findings.sarif");
		return spec;
	}

	@Override
	public int run(ParseResult given, Session session) throws FileProblem {
		Path project = session.path(given.matchedPositionalValue(0, "."));
		String format = Options.format(given);
		PhaseOptions phases = PhaseOptions.of(given);
		CheckedModel model = session.check(project, phases::upTo);
		if (!model.hasErrors() && Judging.isWanted(given)) {
			model = model.with(judged(session, model, phases));
		}
		List<Finding> findings = model.findings();
		switch (format) {
			case Options.JSON -> Json.print(session.io().out(), new FindingsJson(findings, Explanations::summary));
			case SARIF -> Json.print(session.io().out(), new Sarif(findings, Sarif.folder(session.io().directory(), project), Explanations::summary));
			default -> text(session, model);
		}
		return exitCode(model);
	}

	private static int exitCode(CheckedModel model) {
		if (!model.hasErrors()) {
			return ExitCode.FINE;
		}
		boolean rejected = model.findings().stream().anyMatch(finding -> finding.isError() && finding.code() == FindingCode.JUDGE_REJECTED);
		return rejected ? ExitCode.REJECTED : ExitCode.MODEL_ERRORS;
	}

	/** What the programs say of every phase, or of those asked for. A host that cannot be generated yet is no matter for them. */
	private static List<Finding> judged(Session session, CheckedModel model, PhaseOptions phases) {
		ArtifactBuild build = new ArtifactBuild(session.tools().generators());
		List<List<Artifact>> deployments = model.deployment().map(phases::upTo).stream().flatMap(deployment -> deployment.snapshots().stream())
				.map(snapshot -> build.run(snapshot, Selection.ALL).artifacts()).toList();
		return Judging.findings(session, model, deployments);
	}

	private static void text(Session session, CheckedModel model) {
		FindingText text = new FindingText(session.outStyle(), model.sources().texts());
		model.findings().forEach(finding -> session.io().out().print(text.of(finding)));
		session.io().out().flush();
		session.err(summary(model));
	}

	/** How many of each. */
	static String summary(CheckedModel model) {
		if (model.findings().isEmpty()) {
			return Count.of(model.sources().texts().size(), "file") + ", no findings";
		}
		return Count.of(model.count(Severity.ERROR), "error") + ", " + Count.of(model.count(Severity.WARNING), "warning") + ", "
				+ Count.of(model.count(Severity.HINT), "hint");
	}
}
