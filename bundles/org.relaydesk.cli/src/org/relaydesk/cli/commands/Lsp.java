// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import org.relaydesk.cli.ExitCode;
import org.relaydesk.lang.ide.server.LanguageServers;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code relaydesk lsp}: standard input and output belong to the editor until it says {@code exit}. */
final class Lsp implements Subcommand {

	@Override
	public CommandSpec spec() {
		CommandSpec spec = Options.command("lsp", "Serves an editor that speaks the Language Server Protocol over standard input and output.",
				"Set your editor up to start `relaydesk lsp` for files that end in .relay. Nobody calls it by hand.");
		Options.exitCodes(spec, ExitCode.FINE, ExitCode.USAGE);
		return spec;
	}

	@Override
	public int run(ParseResult given, Session session) throws InterruptedException {
		LanguageServers.serve(session.io().in(), session.io().out());
		return ExitCode.FINE;
	}
}
