// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.distribution.Installation.Call;
import org.relaydesk.distribution.Installation.Run;

/** What {@code mvnw} and the start script do on a machine whose defaults are too old: Java 17 and Maven 3.8.7, as in Debian 12. */
class FindJavaTest {
	private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

	/** Fetches a newer Maven as the real one would, but out of thin air. */
	private static final String OLD_MAVEN = """
			#!/bin/sh
			case $* in
				-v) echo 'Apache Maven 3.8.7 (Debian)' ;;
				*maven-dependency-plugin*:unpack*)
					for option; do
						case $option in -DoutputDirectory=*) bin=${option#*=}/apache-maven-3.9.16/bin ;; esac
					done
					mkdir -p "$bin"
					printf '#!/bin/sh\\necho "3.9.16 with $JAVA_HOME: $*"\\n' > "$bin/mvn" ;;
				*) echo "3.8.7: $*" ;;
			esac
			""";

	@TempDir
	Path user;
	private Path old;

	@BeforeEach
	void makeOldDefaults() throws Exception {
		program(user.resolve("bin/mvn"), OLD_MAVEN);
		old = user.resolve("java-17");
		program(old.resolve("bin/javac"), "#!/bin/sh\n");
		program(old.resolve("bin/java"), "#!/bin/sh\n");
		Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.17\"\n");
		Files.createDirectories(user.resolve(".jdks"));
	}

	@Test
	void mvnwPassesOverJava17AndLetsMaven387FetchANewerOne() throws Exception {
		Path jdk = Files.createSymbolicLink(user.resolve(".jdks/new"), Path.of(System.getProperty("java.home")));
		Run run = run(ROOT.resolve("mvnw"), "-q", "verify");
		assertEquals(0, run.code(), run.err());
		assertTrue(run.out().matches("3[.]9[.]16 with .*: -q verify\n"), run.out());
		Path chosen = Path.of(run.out().replaceFirst(".* with (.*): .*\n", "$1"));
		assertTrue(Files.isExecutable(chosen.resolve("bin/javac")) && !chosen.equals(old), () -> chosen + " beside " + jdk);
		assertEquals("mvnw: fetching Maven 3.9.16 with the installed Maven\n", run.err());
		assertEquals("", run(ROOT.resolve("mvnw"), "-q", "verify").err(), "once is enough");
	}

	@Test
	void mvnwSaysWhatIsMissingAndWhereItLooked() throws Exception {
		Path copy = copy("mvnw", ROOT.resolve("mvnw"), "java_wanted=21", "java_wanted=999");
		Files.createDirectories(user.resolve("copy/releng/build"));
		Files.copy(ROOT.resolve("releng/build/find-java.sh"), user.resolve("copy/releng/build/find-java.sh"));
		Run run = run(copy, "verify");
		assertEquals(1, run.code());
		assertEquals("", run.out(), "no Maven is started");
		assertTrue(run.err().startsWith("mvnw: Relay Desk needs a JDK 999 or newer to build, and found none.\n"), run.err());
		assertTrue(run.err().contains("JAVA_HOME, the PATH, /usr/lib/jvm") && run.err().contains("  " + old + " (Java 17)\n"), run.err());
	}

	@Test
	void theStartScriptDoesToo() throws Exception {
		Path bin = Path.of("target/relaydesk/bin/relaydesk").toAbsolutePath();
		Path copy = copy("bin/relaydesk", bin, "find_java 21", "find_java 999");
		Files.createDirectories(user.resolve("copy/lib"));
		for (String part : List.of("find-java.sh", "archive.sh")) {
			Files.copy(bin.getParent().resolveSibling("lib").resolve(part), user.resolve("copy/lib/" + part));
		}
		Run run = run(copy, "--version");
		assertEquals(70, run.code());
		assertTrue(run.err().startsWith("relaydesk: Relay Desk needs Java 21 or newer and found none.\n"), run.err());
		assertTrue(run.err().contains("  " + old + " (Java 17)\n"), run.err());
	}

	/** A script that wants another Java: no test can take away those that this machine has. */
	private Path copy(String name, Path script, String wanted, String instead) throws Exception {
		String text = Files.readString(script);
		assertTrue(text.contains(wanted));
		return program(user.resolve("copy").resolve(name), text.replace(wanted, instead));
	}

	private static Path program(Path file, String text) throws Exception {
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
		assertTrue(file.toFile().setExecutable(true));
		return file;
	}

	private Run run(Path script, String... args) throws Exception {
		Path out = Files.createTempFile(user, "out", ".txt");
		Path err = Files.createTempFile(user, "err", ".txt");
		List<String> command = Stream.concat(Stream.of(script.toString()), Stream.of(args)).toList();
		ProcessBuilder builder = new ProcessBuilder(command).directory(user.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
		builder.environment().clear();
		builder.environment().putAll(Map.of("PATH", user.resolve("bin") + ":/usr/bin:/bin", "HOME", user.toString(), "JAVA_HOME", old.toString()));
		return Installation.finish(new Call(builder.start(), out, err));
	}
}
