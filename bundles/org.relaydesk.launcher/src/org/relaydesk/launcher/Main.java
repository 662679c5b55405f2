// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

import org.relaydesk.cli.ExitCode;
import org.relaydesk.cli.Io;
import org.relaydesk.cli.Preparation;

/**
 * The program behind {@code bin/relaydesk}. The script says in the system property {@code relaydesk.home} where the
 * distribution lies, and in {@code RELAYDESK_PLUGINS} the user may name further folders with bundles.
 */
public final class Main {
	private Main() {
	}

	/** Runs one command and ends the JVM with its exit code. */
	public static void main(String[] args) {
		System.exit(run(args));
	}

	/** Whatever goes wrong before the command runs is told in one sentence: a framework's threads would keep the JVM alive. */
	private static int run(String[] args) {
		try {
			String home = Objects.requireNonNull(System.getProperty("relaydesk.home"), "start it with bin/relaydesk");
			String plugins = Objects.requireNonNullElse(System.getenv("RELAYDESK_PLUGINS"), "");
			Platform platform = Platform.start(new Distribution(Path.of(home), plugins), Storage.make(), Preparation.of(args));
			return platform.command().run(args, Io.ofProcess());
		} catch (Exception | LinkageError failure) {
			System.err.println("relaydesk: cannot start: " + Objects.requireNonNullElse(failure.getMessage(), failure.toString()));
			if (Arrays.asList(args).contains("--debug")) {
				failure.printStackTrace();
			}
			return ExitCode.FAULT;
		}
	}
}
