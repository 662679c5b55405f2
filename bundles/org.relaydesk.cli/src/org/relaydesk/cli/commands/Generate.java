// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.Severity;
import org.relaydesk.build.ArtifactBuild;
import org.relaydesk.build.CheckedModel;
import org.relaydesk.build.FileProblem;
import org.relaydesk.build.Selection;
import org.relaydesk.build.output.Comparison;
import org.relaydesk.build.output.OutputFolder;
import org.relaydesk.build.output.TreeContent;
import org.relaydesk.build.output.Written;
import org.relaydesk.cli.ExitCode;
import org.relaydesk.cli.text.FindingText;
import org.relaydesk.cli.text.Progress;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Library;
import org.relaydesk.model.Snapshot;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code relaydesk generate}. */
final class Generate implements Subcommand {

	/** More files than most projects have. */
	private static final int MANY = 1000;

	@Override
	public CommandSpec spec() {
		CommandSpec spec = Options.command("generate", "Writes the configuration and the documents of every host.",
				"Nothing is written if the model has an error. The folder is then wholly the new one, or still wholly the old one; "
						+ "files that relaydesk did not write are left alone.");
		spec.addPositional(Options.project());
		spec.addOption(Options.pathOption("-o", "--output").paramLabel("OUT").required(true).description("The folder to write to.").build());
		PhaseOptions.add(spec);
		spec.addOption(Options.list("ID", "Run only these generators.", "--only"));
		spec.addOption(Options.list("NAME", "Write only the files of these libraries.", "--library"));
		Judging.add(spec);
		spec.addOption(Options.flag("Remove files that an earlier run made and this one does not.", "--prune"));
		spec.addOption(Options.flag("Say what would be written, and write nothing.", "--dry-run"));
		spec.addOption(Options.format(Options.TEXT, Options.JSON));
		Options.exitCodes(spec, ExitCode.FINE, ExitCode.MODEL_ERRORS, ExitCode.REJECTED, ExitCode.USAGE, ExitCode.FILES, ExitCode.INTERRUPTED);
		Options.examples(spec, "relaydesk generate kilton --phase exits -o out", "relaydesk generate --as-of 2015-11-06 --library Kilton -o out --dry-run");
		return spec;
	}

	@Override
	public int run(ParseResult given, Session session) throws FileProblem, InterruptedException {
		String format = Options.format(given);
		PhaseOptions phase = PhaseOptions.of(given);
		String out = given.matchedOptionValue("--output", "");
		if (out.isEmpty()) {
			throw new UsageProblem("`--output` needs the name of a folder");
		}
		Path folder = session.path(out);
		Set<String> only = generators(given, session); // while the language is still in the making
		CheckedModel model = session.check(session.path(given.matchedPositionalValue(0, ".")));
		if (model.hasErrors() || model.deployment().isEmpty()) {
			report(session, model, model.findings());
			session.err(Check.summary(model) + ": nothing was written");
			return ExitCode.MODEL_ERRORS;
		}
		forgetParseTrees(model);
		Deployment deployment = model.deployment().get();
		Selection selection = new Selection(only, libraries(given, deployment));
		report(session, model, model.findings());
		try {
			TreeContent content = content(given, session, model, phase.snapshot(deployment), selection);
			GenerateReport report = new GenerateReport(session, out, content.phase(), format.equals(Options.JSON));
			return Options.isSet(given, "--dry-run") ? compare(folder, content, report)
					: write(folder, content, Options.isSet(given, "--prune"), session, report);
		} catch (Refusal e) {
			session.err("nothing was written");
			return e.exitCode;
		}
	}

	/** Those of 10,000 files are 250 MB, and the collector would rather let the heap grow by what comes than look through it as a whole. */
	private static void forgetParseTrees(CheckedModel model) {
		if (model.sources().texts().size() > MANY) {
			System.gc();
		}
	}

	/** What may be known before it is written is what the real tools say; the rest is made while it is written. */
	private static TreeContent content(ParseResult given, Session session, CheckedModel model, Snapshot snapshot, Selection selection) {
		ArtifactBuild build = new ArtifactBuild(session.tools().generators());
		if (!Judging.isWanted(given)) {
			return build.content(model.sources(), snapshot, selection, findings -> require(findings, ExitCode.MODEL_ERRORS, session, model));
		}
		ArtifactBuild.Result result = result(session, build, snapshot, selection);
		require(result.findings(), ExitCode.MODEL_ERRORS, session, model);
		require(Judging.findings(session, model, List.of(result.artifacts())), ExitCode.REJECTED, session, model);
		return result.content(model.sources());
	}

	private static ArtifactBuild.Result result(Session session, ArtifactBuild build, Snapshot snapshot, Selection selection) {
		try (Progress progress = session.progress("generating")) {
			return build.run(snapshot, selection);
		}
	}

	/** Reports findings, and refuses to write if one of them is an error. */
	private static void require(List<Finding> findings, int otherwise, Session session, CheckedModel model) {
		report(session, model, findings);
		if (findings.stream().anyMatch(Finding::isError)) {
			throw new Refusal(otherwise);
		}
	}

	private static int compare(Path folder, TreeContent content, GenerateReport report) throws FileProblem {
		Comparison comparison = new OutputFolder(folder, () -> false).compare(content);
		if (!comparison.obstacles().isEmpty()) {
			throw new FileProblem(Message.joined("\n", comparison.obstacles()));
		}
		report.compared(comparison);
		return ExitCode.FINE;
	}

	private static int write(Path folder, TreeContent content, boolean prune, Session session, GenerateReport report)
			throws FileProblem, InterruptedException {
		try (Interruption interruption = Interruption.watch(); Progress progress = session.progress("generating")) {
			Written written = new OutputFolder(folder, interruption::isWanted).write(content, prune);
			progress.close();
			report.written(written);
			return ExitCode.FINE;
		}
	}

	/** Nothing may be written. */
	private static final class Refusal extends CancellationException {

		private static final long serialVersionUID = 1L;

		private final int exitCode;

		private Refusal(int exitCode) {
			this.exitCode = exitCode;
		}
	}

	private static Set<String> generators(ParseResult given, Session session) {
		List<String> known = session.tools().generators().all().stream().map(g -> g.description().id()).toList();
		return asked(given, "--only", known, name -> Wording.unknown("generator", name, known, "`relaydesk generators` lists them"));
	}

	private static Set<String> libraries(ParseResult given, Deployment deployment) {
		List<String> known = deployment.libraries().stream().map(Library::name).sorted().toList();
		return asked(given, "--library", known, name -> Wording.choose("library", name, known));
	}

	/** @param complaint about a name that is not known */
	private static Set<String> asked(ParseResult given, String option, Collection<String> known, UnaryOperator<String> complaint) {
		Set<String> asked = new TreeSet<>(given.matchedOptionValue(option, List.<String>of()));
		asked.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
			throw new UsageProblem(complaint.apply(name));
		});
		return asked;
	}

	/** Hints are for `check`. */
	private static void report(Session session, CheckedModel model, List<Finding> findings) {
		FindingText text = new FindingText(session.errStyle(), model.sources().texts());
		findings.stream().filter(finding -> finding.severity() != Severity.HINT).forEach(finding -> session.io().err().print(text.of(finding)));
	}
}
