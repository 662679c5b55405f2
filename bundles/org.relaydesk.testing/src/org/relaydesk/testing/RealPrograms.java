// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs that judge what we generate: on a developer's machine they may be missing, in CI never. */
public final class RealPrograms {

	private RealPrograms() {
	}

	/**
	 * Goes on only if all programs are installed.
	 *
	 * @throws AssertionError in CI (environment variable {@code CI=true}), where a judge must never be skipped
	 */
	public static void require(String... programs) {
		List<String> missing = Stream.of(programs).filter(program -> find(program).isEmpty()).toList();
		require(missing.isEmpty(), "not installed: " + String.join(", ", missing));
	}

	/** Goes on only if the build has put this file or folder there; fails in CI like {@link #require(String...)}. */
	public static void requireFile(Path file) {
		require(Files.exists(file), file + " is missing: run ./mvnw verify");
	}

	/** Goes on only for root, who may make network namespaces; fails in CI like {@link #require(String...)}. */
	public static void requireRoot() {
		require("root".equals(System.getProperty("user.name")), "needs root");
	}

	private static void require(boolean condition, String complaint) {
		if (!condition && "true".equals(System.getenv("CI"))) {
			throw new AssertionError("in CI every judge must run, but: " + complaint);
		}
		assumeTrue(condition, complaint);
	}

	private static Optional<Path> find(String program) {
		Stream<String> folders = Stream.concat(Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin", "/sbin"));
		return folders.map(folder -> Path.of(folder, program)).filter(Files::isExecutable).findFirst();
	}
}
