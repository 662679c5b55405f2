// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli;

/** The command {@code relaydesk}: everything after the start of the JVM and before its exit. */
@FunctionalInterface
public interface CommandLine {

	/**
	 * Runs one command to its end and reports everything through {@code io}.
	 *
	 * @param args what the user wrote after {@code relaydesk}
	 * @return the exit code, one of {@link ExitCode}; no exception leaves this method
	 */
	int run(String[] args, Io io);
}
