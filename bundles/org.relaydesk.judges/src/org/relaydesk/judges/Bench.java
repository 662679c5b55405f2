// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.judges;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactPath;

/** Where one case is judged: an empty folder, and programs that run in it, bounded in time. Closing it removes everything. */
public final class Bench implements AutoCloseable {

	private static final List<String> ALONE = List.of("unshare", "--map-root-user", "--net");

	private final Path folder;
	private final Programs programs;

	private Bench(Path folder, Programs programs) {
		this.folder = folder;
		this.programs = programs;
	}

	static Bench open(Programs programs) throws IOException {
		return new Bench(Files.createTempDirectory("relaydesk-judge"), programs);
	}

	/** What a program answered: its exit code, and all that it printed. */
	public record Answer(int exitCode, List<String> lines) {

		boolean isFine() {
			return exitCode == 0;
		}
	}

	public Path folder() {
		return folder;
	}

	/** Puts the artifact into the folder under its own path. */
	public Path write(Artifact artifact) throws IOException {
		return write(artifact.path(), artifact.bytes());
	}

	/** Puts a file that the program needs besides into the folder. */
	public Path write(ArtifactPath path, byte[] content) throws IOException {
		Path file = folder.resolve(path.value());
		Files.createDirectories(file.getParent());
		return Files.write(file, content);
	}

	/**
	 * Runs a program, found on the search path or where system programs lie. It reads nothing and speaks English.
	 *
	 * @throws NoAnswer if it is not done in time
	 * @throws IOException if it cannot be started
	 */
	public Answer run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
		Path output = Files.createTempFile("relaydesk-judge", ".out");
		try {
			ProcessBuilder builder = new ProcessBuilder(programs.resolve(command)).directory(folder.toFile()).redirectErrorStream(true)
					.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile())).redirectOutput(output.toFile());
			builder.environment().put("LC_ALL", "C.UTF-8");
			builder.environment().put("PATH", programs.searchPath());
			builder.environment().putAll(environment);
			Process process = builder.start();
			if (!hasEnded(process)) {
				throw new NoAnswer(programs.patience());
			}
			String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
			return new Answer(process.exitValue(), text.replace(folder + "/", "").lines().toList());
		} finally {
			Files.deleteIfExists(output);
		}
	}

	/** Waits for it. Whoever does not end in time, or is not waited for any more, is stopped with all that it has started. */
	private boolean hasEnded(Process process) throws InterruptedException {
		boolean ended = false;
		try {
			ended = process.waitFor(programs.patience().toMillis(), TimeUnit.MILLISECONDS);
		} finally {
			if (!ended) {
				process.descendants().forEach(ProcessHandle::destroyForcibly);
				process.destroyForcibly().onExit().join();
			}
		}
		return ended;
	}

	public Answer run(List<String> command) throws IOException, InterruptedException {
		return run(command, Map.of());
	}

	/** Runs a program as root of a network namespace of its own: the network of this machine is neither read nor touched, and no privilege is needed. */
	public Answer runAlone(List<String> command) throws IOException, InterruptedException {
		return run(Stream.concat(ALONE.stream(), programs.resolve(command).stream()).toList());
	}

	/** Whether this machine lets programs have network namespaces of their own; containers often do not. */
	boolean allowsNamespaces() throws IOException, InterruptedException {
		return programs.find(ALONE.getFirst()).isPresent() && runAlone(List.of("true")).isFine();
	}

	@Override
	public void close() throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
