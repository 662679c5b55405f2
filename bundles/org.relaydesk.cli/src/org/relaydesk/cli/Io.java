// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * The world around one run, so that a test can stand in for a terminal.
 *
 * @param out results; written as UTF-8
 * @param err messages and progress; written as UTF-8
 * @param directory what relative paths are relative to
 * @param outIsTerminal whether {@code out} is shown to a person: findings then come with their line and colour
 * @param errIsTerminal whether {@code err} is shown to a person: long jobs then show progress
 * @param environment the environment's variables; read are {@code NO_COLOR}, {@code TERM} and {@code COLUMNS}
 */
public record Io(InputStream in, PrintStream out, PrintStream err, Path directory, boolean outIsTerminal, boolean errIsTerminal,
		Map<String, String> environment) {

	/**
	 * The world of this process. Only whoever started the JVM knows whether its streams are terminals, so the start script says
	 * it in the system property {@code relaydesk.terminal}: {@code out}, {@code err} or {@code out,err}; absent means none.
	 */
	public static Io ofProcess() {
		String terminals = System.getProperty("relaydesk.terminal", "");
		return new Io(System.in, new PrintStream(System.out, false, StandardCharsets.UTF_8), new PrintStream(System.err, true, StandardCharsets.UTF_8),
				Path.of("").toAbsolutePath(), terminals.contains("out"), terminals.contains("err"), System.getenv());
	}
}
