// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The assembled distribution and a user who calls it: a home of their own, and nothing else from the environment. */
record Installation(Path folder, Path user) {
	private static final int LIMIT_SECONDS = 180;

	/** What a call left behind. */
	record Run(int code, String out, String err) {
	}

	/** The one that this module's build assembled. */
	static Installation assembled(Path user) {
		return new Installation(Path.of("target/relaydesk").toAbsolutePath(), user);
	}

	/** Its bundles. */
	List<Path> bundles() {
		try (Stream<Path> files = Files.list(folder.resolve("bundles"))) {
			return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Calls it without an archive of classes. */
	Run run(String... args) throws Exception {
		return finish(start(Map.of("RELAYDESK_ARCHIVE", "no"), args));
	}

	/** Calls it with further variables in the environment. */
	Run runWith(Map<String, String> environment, String... args) throws Exception {
		Map<String, String> all = new HashMap<>(Map.of("RELAYDESK_ARCHIVE", "no"));
		all.putAll(environment);
		return finish(start(all, args));
	}

	/** Starts a call in the user's folder; its streams go to files, so that no pipe can hold it up. */
	Call start(Map<String, String> environment, String... args) throws IOException {
		return start(builder(environment, List.of(), args));
	}

	/** Starts a call through another program, such as one that watches it. */
	Call startThrough(List<String> program, Map<String, String> environment, String... args) throws IOException {
		Map<String, String> all = new HashMap<>(Map.of("RELAYDESK_ARCHIVE", "no"));
		all.putAll(environment);
		return start(builder(all, program, args));
	}

	private Call start(ProcessBuilder builder) throws IOException {
		Path out = Files.createTempFile(user, "out", ".txt");
		Path err = Files.createTempFile(user, "err", ".txt");
		return new Call(builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start(), out, err);
	}

	/** A call that is not started yet. */
	ProcessBuilder builder(Map<String, String> environment, List<String> program, String... args) {
		List<String> command = new ArrayList<>(program);
		command.add(folder.resolve("bin/relaydesk").toString());
		command.addAll(List.of(args));
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().clear();
		builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin", "HOME", user.toString(), "JAVA_HOME", System.getProperty("java.home")));
		builder.environment().putAll(environment);
		return builder.directory(user.toFile());
	}

	/** A call under way. */
	record Call(Process process, Path out, Path err) {
	}

	/** Waits for the end of a call; one that hangs is killed and fails the test. */
	static Run finish(Call call) throws Exception {
		if (!call.process().waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
			call.process().destroyForcibly();
			throw new AssertionError("still running after " + LIMIT_SECONDS + " seconds: " + Files.readString(call.err()));
		}
		return new Run(call.process().exitValue(), Files.readString(call.out()), Files.readString(call.err()));
	}
}
