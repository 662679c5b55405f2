// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.distribution;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.relaydesk.distribution.Installation.Call;
import org.relaydesk.distribution.Installation.Run;

/** The programs of this machine that judge the distribution; in CI none may be missing. */
final class Programs {
	private Programs() {
	}

	/** Goes on only if the program is installed; fails where the environment has {@code CI=true}. */
	static void require(String program) {
		boolean found = Stream.of("/usr/bin", "/bin").anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
		if (!found && "true".equals(System.getenv("CI"))) {
			throw new AssertionError("in CI every judge must run, but " + program + " is not installed");
		}
		assumeTrue(found, program + " is not installed");
	}

	/** Runs it in a folder, with nothing in its environment but a path, a home and UTF-8. */
	static Run run(Path folder, List<String> command) throws Exception {
		require(command.getFirst());
		Path out = Files.createTempFile(folder, "out", ".txt");
		Path err = Files.createTempFile(folder, "err", ".txt");
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
		builder.environment().clear();
		builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin", "HOME", folder.toString(), "LC_ALL", "C.UTF-8", "MANWIDTH", "200"));
		return Installation.finish(new Call(builder.start(), out, err));
	}
}
