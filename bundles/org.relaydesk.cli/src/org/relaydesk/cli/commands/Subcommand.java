// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import org.relaydesk.build.FileProblem;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of {@code relaydesk}. */
interface Subcommand {

	/** Its name, options, arguments and help. */
	CommandSpec spec();

	/**
	 * Does it.
	 *
	 * @return the exit code
	 * @throws UsageProblem if an option's value makes no sense, which may depend on the model
	 * @throws InterruptedException if the user pressed Ctrl-C and nothing was changed
	 */
	int run(ParseResult given, Session session) throws FileProblem, InterruptedException;
}
