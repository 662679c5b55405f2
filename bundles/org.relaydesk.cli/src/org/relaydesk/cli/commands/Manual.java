// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.util.function.Supplier;

import org.relaydesk.cli.ExitCode;
import org.relaydesk.cli.text.ManualPage;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code relaydesk manual}. */
final class Manual implements Subcommand {

	private final Supplier<CommandSpec> root;

	Manual(Supplier<CommandSpec> root) {
		this.root = root;
	}

	@Override
	public CommandSpec spec() {
		CommandSpec spec = Options.command("manual", "Prints the manual page, for man(1).",
				"The distribution brings it along in share/man/man1.");
		Options.exitCodes(spec, ExitCode.FINE, ExitCode.USAGE);
		Options.examples(spec, "relaydesk manual > relaydesk.1", "man ./relaydesk.1");
		return spec;
	}

	@Override
	public int run(ParseResult given, Session session) {
		session.io().out().print(new ManualPage(root.get()).text());
		return ExitCode.FINE;
	}
}
