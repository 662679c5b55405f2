// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.util.LinkedHashMap;
import java.util.Map;

import org.relaydesk.build.FileProblem;
import org.relaydesk.cli.ExitCode;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code relaydesk policy}: questions about exit policies, answered exactly. */
final class Policy implements Subcommand {

	private final Map<String, Subcommand> questions = new LinkedHashMap<>();

	Policy() {
		questions.put("show", new PolicyShow());
		questions.put("test", new PolicyTest());
		questions.put("diff", new PolicyDiff());
		questions.put("why", new PolicyWhy());
	}

	@Override
	public CommandSpec spec() {
		CommandSpec spec = Options.command("policy", "Answers questions about exit policies, exactly as tor would decide.",
				"The policies are those of a project, or what a torrc says.");
		questions.forEach((name, question) -> spec.addSubcommand(name, new CommandLine(question.spec())));
		spec.usageMessage().commandListHeading("%nCommands:%n").synopsisSubcommandLabel("COMMAND");
		Options.examples(spec, "relaydesk policy show WebAndChat --in kilton", "relaydesk policy diff Careful Reduced");
		Options.exitCodes(spec, ExitCode.FINE, ExitCode.MODEL_ERRORS, ExitCode.USAGE, ExitCode.FILES);
		return spec;
	}

	@Override
	public int run(ParseResult given, Session session) throws FileProblem, InterruptedException {
		if (!given.hasSubcommand()) {
			throw new UsageProblem("what about policies? Choose " + String.join(", ", questions.keySet()) + "\nTry `relaydesk policy --help`.");
		}
		ParseResult question = given.subcommand();
		return questions.get(question.commandSpec().name()).run(question, session);
	}
}
