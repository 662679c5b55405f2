// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Has the assembled batch tool print its manual page and its completion script into itself: {@code MakeManual DISTRIBUTION}. */
class MakeManual {
	public static void main(String[] args) throws Exception {
		Path distribution = Path.of(args[0]);
		print(distribution, "manual", "share/man/man1/relaydesk.1");
		print(distribution, "completion", "share/bash-completion/completions/relaydesk");
	}

	private static void print(Path distribution, String command, String file) throws IOException, InterruptedException {
		Path path = distribution.resolve(file);
		Files.createDirectories(path.getParent());
		List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		if (Runtime.version().feature() >= 23) {
			line.add("--sun-misc-unsafe-memory-access=allow"); // as in bin/relaydesk
		}
		line.addAll(List.of("@" + distribution.resolve("conf/jvm.options"), "-Drelaydesk.home=" + distribution, "-cp",
				distribution.resolve("lib/relaydesk.jar").toString(), "org.relaydesk.launcher.Main", command));
		Process process = new ProcessBuilder(line).redirectOutput(path.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		if (process.waitFor() != 0) {
			throw new IllegalStateException("relaydesk " + command + " failed");
		}
	}
}
