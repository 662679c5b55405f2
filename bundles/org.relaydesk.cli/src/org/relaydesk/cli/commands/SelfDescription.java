// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.relaydesk.cli.ExitCode;
import org.relaydesk.cli.text.ManualPage;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * A command that prints what the whole command line says of itself, in the form of another program.
 *
 * @param lines name, summary and description
 * @param root the whole command line
 * @param form from the command line to the text
 */
record SelfDescription(List<String> lines, List<String> examples, Supplier<CommandSpec> root, Function<CommandSpec, String> form) implements Subcommand {

	/** {@code relaydesk completion}. */
	static SelfDescription completion(Supplier<CommandSpec> root) {
		return new SelfDescription(List.of("completion", "Prints a script with which bash and zsh complete commands, options and codes.",
				"The distribution brings it along in share/bash-completion/completions."),
				List.of("source <(relaydesk completion)", "relaydesk completion > ~/.local/share/bash-completion/completions/relaydesk"), root,
				spec -> AutoComplete.bash("relaydesk", new CommandLine(spec)));
	}

	/** {@code relaydesk manual}. */
	static SelfDescription manual(Supplier<CommandSpec> root) {
		return new SelfDescription(List.of("manual", "Prints the manual page, for man(1).", "The distribution brings it along in share/man/man1."),
				List.of("relaydesk manual > relaydesk.1", "man ./relaydesk.1"), root, spec -> new ManualPage(spec).text());
	}

	@Override
	public CommandSpec spec() {
		CommandSpec spec = Options.command(lines.get(0), lines.get(1), lines.get(2));
		Options.exitCodes(spec, ExitCode.FINE, ExitCode.USAGE);
		Options.examples(spec, examples.toArray(String[]::new));
		return spec;
	}

	@Override
	public int run(ParseResult given, Session session) {
		session.io().out().print(form.apply(root.get()));
		return ExitCode.FINE;
	}
}
