// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.nio.file.Path;
import java.util.List;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.Severity;
import org.relaydesk.build.CheckedModel;
import org.relaydesk.build.FileProblem;
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
		spec.addOption(Options.format(Options.TEXT, Options.JSON, SARIF));
		Options.exitCodes(spec, ExitCode.FINE, ExitCode.MODEL_ERRORS, ExitCode.USAGE, ExitCode.FILES);
		spec.usageMessage().footer("  relaydesk check kilton", "  relaydesk check kilton --format sarif > findings.sarif");
		return spec;
	}

	@Override
	public int run(ParseResult given, Session session) throws FileProblem {
		Path project = session.path(given.matchedPositionalValue(0, "."));
		String format = Options.format(given);
		CheckedModel model = session.check(project, PhaseOptions.of(given)::upTo);
		List<Finding> findings = model.findings();
		switch (format) {
			case Options.JSON -> Json.print(session.io().out(), new FindingsJson(findings, Explanations::summary));
			case SARIF -> Json.print(session.io().out(), new Sarif(findings, Sarif.folder(session.io().directory(), project), Explanations::summary));
			default -> text(session, model);
		}
		return model.hasErrors() ? ExitCode.MODEL_ERRORS : ExitCode.FINE;
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
