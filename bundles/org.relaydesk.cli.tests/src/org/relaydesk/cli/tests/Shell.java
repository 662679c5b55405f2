// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.cli.CommandLine;
import org.relaydesk.cli.Io;
import org.relaydesk.cli.RelayDesk;

/**
 * A place to run commands in, within this process.
 *
 * @param terminal whether standard output and error are shown to a person
 */
record Shell(CommandLine command, Path folder, String input, boolean terminal, Map<String, String> environment) {

	/** What a command printed, and how it ended. */
	record Result(int code, String out, String err) {
	}

	static Shell in(Path folder) {
		return new Shell(new RelayDesk(), folder, "", false, Map.of());
	}

	Shell withGenerators(ArtifactGenerator... generators) {
		return new Shell(new RelayDesk(List.of(generators)), folder, input, terminal, environment);
	}

	Shell onTerminal(Map<String, String> variables) {
		return new Shell(command, folder, input, true, variables);
	}

	Shell withInput(String text) {
		return new Shell(command, folder, text, terminal, environment);
	}

	Result run(String... args) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		Io io = new Io(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), new PrintStream(out, false, StandardCharsets.UTF_8),
				new PrintStream(err, false, StandardCharsets.UTF_8), folder, terminal, terminal, environment);
		int code = command.run(args, io);
		return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}
}
