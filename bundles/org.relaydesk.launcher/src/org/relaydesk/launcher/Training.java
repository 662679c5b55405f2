// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.launcher;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.relaydesk.cli.CommandLine;
import org.relaydesk.cli.Io;
import org.relaydesk.cli.Preparation;

/**
 * Runs the usual commands on an example while the JVM takes note of the classes they load, for its archive. Nobody sees
 * the output: a command that fails only makes the archive poorer.
 */
final class Training {
	private static final List<List<String>> COMMANDS = List.of(
			List.of("new", "project", "--example", "kilton"),
			List.of("check", "project"),
			List.of("generate", "project", "--phase", "exits", "-o", "out"),
			List.of("generators"),
			List.of("--help"));

	private Training() {
	}

	/** Works in the folder {@code args[0]}, which need not exist. */
	public static void main(String[] args) throws Exception {
		Path folder = Files.createDirectories(Path.of(args[0]));
		Platform platform = Platform.start(new Distribution(Path.of(System.getProperty("relaydesk.home")), ""), Storage.make(),
				Preparation.of(COMMANDS.get(1).toArray(String[]::new)));
		CommandLine command = platform.command();
		PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
		Io io = new Io(InputStream.nullInputStream(), nowhere, nowhere, folder, false, false, Map.of());
		for (List<String> words : COMMANDS) {
			command.run(words.toArray(String[]::new), io);
		}
		System.exit(0);
	}
}
