// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program, bounded in time, and returns what it said. */
public final class Command {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	/** Exit code and everything it printed, standard error included. */
	public record Result(int exitCode, String output) {

		public boolean succeeded() {
			return exitCode == 0;
		}
	}

	private Command() {
	}

	public static Result run(String... command) {
		return runWithInput("", List.of(command));
	}

	/** Runs a program that may need longer than a minute. */
	public static Result runWithin(Duration patience, String... command) {
		return run(patience, "", List.of(command));
	}

	/**
	 * Runs a program that reads {@code input}.
	 *
	 * @throws IllegalStateException if it is not done within a minute; it is killed
	 */
	public static Result runWithInput(String input, List<String> command) {
		return run(PATIENCE, input, command);
	}

	private static Result run(Duration patience, String input, List<String> command) {
		try {
			Path in = Files.createTempFile("input", ".txt");
			Path out = Files.createTempFile("output", ".txt");
			try {
				Files.writeString(in, input);
				Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectInput(in.toFile()).redirectOutput(out.toFile()).start();
				if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
					process.destroyForcibly();
					throw new IllegalStateException("not done after " + patience.toSeconds() + " s: " + command);
				}
				return new Result(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
			} finally {
				Files.deleteIfExists(in);
				Files.deleteIfExists(out);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted: " + command, e);
		}
	}
}
