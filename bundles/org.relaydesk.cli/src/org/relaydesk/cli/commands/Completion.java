// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.util.function.Supplier;

import org.relaydesk.cli.ExitCode;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code relaydesk completion}. */
final class Completion implements Subcommand {

	private final Supplier<CommandSpec> root;

	Completion(Supplier<CommandSpec> root) {
		this.root = root;
	}

	@Override
	public CommandSpec spec() {
		CommandSpec spec = Options.command("completion", "Prints a script with which bash and zsh complete commands, options and codes.",
				"The distribution brings it along in share/bash-completion/completions.");
		Options.exitCodes(spec, ExitCode.FINE, ExitCode.USAGE);
		Options.examples(spec, "source <(relaydesk completion)", "relaydesk completion > ~/.local/share/bash-completion/completions/relaydesk");
		return spec;
	}

	@Override
	public int run(ParseResult given, Session session) {
		session.io().out().print(AutoComplete.bash("relaydesk", new CommandLine(root.get())));
		return ExitCode.FINE;
	}
}
