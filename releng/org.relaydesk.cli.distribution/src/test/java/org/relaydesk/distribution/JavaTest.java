// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.distribution.Installation.Run;

/** From Java 21 on every Java runs the distribution, and is given the options that fit it. */
class JavaTest {
	/** The number of class files of Java 21 (Java virtual machine specification, 4.1). */
	private static final int CLASS_FILE_21 = 65;

	@TempDir
	Path user;

	/** Those in the usual place, the one of this build, and whatever {@code RELAYDESK_TEST_JAVAS} lists, separated by colons. */
	static Set<Path> javas() throws Exception {
		List<Path> found = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
		Path usual = Path.of("/usr/lib/jvm");
		if (Files.isDirectory(usual)) {
			try (Stream<Path> folders = Files.list(usual)) {
				found.addAll(folders.toList());
			}
		}
		Stream.of(System.getenv().getOrDefault("RELAYDESK_TEST_JAVAS", "").split(":")).filter(name -> !name.isEmpty()).map(Path::of).forEach(found::add);
		Set<Path> real = new TreeSet<>();
		for (Path java : found) {
			if (release(java) >= 21) {
				real.add(java.toRealPath());
			}
		}
		return real;
	}

	@ParameterizedTest
	@MethodSource("javas")
	void everyJavaDoesTheMainJobWithoutAWord(Path java) throws Exception {
		Installation relaydesk = Installation.assembled(user);
		Map<String, String> environment = Map.of("JAVA_HOME", java.toString());
		assertEquals(new Run(0, "relaydesk 1.0.0\n", ""), relaydesk.runWith(environment, "--version"));
		assertEquals(0, relaydesk.runWith(environment, "new", "project", "--example", "kilton").code());
		Run run = relaydesk.runWith(environment, "generate", "project", "--phase", "exits", "-o", "out");
		assertEquals(0, run.code());
		assertTrue(run.err().lines().noneMatch(line -> line.startsWith("WARNING")), run.err());
	}

	@ParameterizedTest
	@CsvSource({
			"21.0.9, -XX:ArchiveClassesAtExit=, false",
			"22.0.2, -XX:ArchiveClassesAtExit=, false",
			"23, -XX:ArchiveClassesAtExit=, true",
			"24.0.1, -XX:ArchiveClassesAtExit=, true",
			"25, -XX:AOTCacheOutput=, true",
			"26.0.1, -XX:AOTCacheOutput=, true" })
	void theOptionsFitTheRelease(String version, String archive, boolean unsafe) throws Exception {
		Path java = fakeJava(version);
		Installation relaydesk = Installation.assembled(user);
		Run run = relaydesk.runWith(Map.of("JAVA_HOME", java.toString()), "check", "my project");
		assertEquals(unsafe, run.out().contains("--sun-misc-unsafe-memory-access=allow\n"), run.out());
		assertTrue(run.out().endsWith("org.relaydesk.launcher.Main\ncheck\nmy project\n"), run.out());
		assertTrue(relaydesk.runWith(Map.of("JAVA_HOME", java.toString(), "RELAYDESK_ARCHIVE", "yes"), "check").out().contains("launcher.Main"));
		Path making = user.resolve("arguments");
		for (int i = 0; i < 100 && !Files.exists(making); i++) {
			Thread.sleep(100);
		}
		assertTrue(Files.readString(making).contains(archive), "the archive is made in the background");
	}

	/** Prints its arguments; those of an archive in the making go to a file, since their output is thrown away. */
	private Path fakeJava(String version) throws Exception {
		Path java = user.resolve("java " + version);
		Files.createDirectories(java.resolve("bin"));
		Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
		Path program = Files.writeString(java.resolve("bin/java"), """
				#!/bin/sh
				case $* in *launcher.Training*) echo "$@" > '%1$s/half'; mv '%1$s/half' '%1$s/arguments' ;; esac
				printf '%%s\\n' "$@"
				""".formatted(user));
		assertTrue(program.toFile().setExecutable(true));
		return java;
	}

	@Test
	void noClassFileIsNewerThanJava21() throws Exception {
		Installation relaydesk = Installation.assembled(user);
		List<Path> jars = new ArrayList<>(relaydesk.bundles());
		jars.add(relaydesk.folder().resolve("lib/relaydesk.jar"));
		jars.add(relaydesk.folder().resolve("lib/framework.jar"));
		for (Path file : jars) {
			try (JarFile jar = new JarFile(file.toFile())) {
				for (JarEntry entry : jar.stream().filter(e -> e.getName().endsWith(".class") && !e.getName().startsWith("META-INF/")).toList()) {
					try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
						in.readInt();
						in.readUnsignedShort();
						assertTrue(in.readUnsignedShort() <= CLASS_FILE_21, file.getFileName() + ": " + entry.getName());
					}
				}
			}
		}
	}

	/** The script for Windows cannot run here: at least it says the same. */
	@Test
	void bothScriptsGiveTheSameOptions() throws Exception {
		Path bin = Installation.assembled(user).folder().resolve("bin");
		String unix = Files.readString(bin.resolve("relaydesk"));
		String windows = Files.readString(bin.resolve("relaydesk.cmd"));
		for (String part : List.of("conf.jvm[.]options", "--sun-misc-unsafe-memory-access=allow", "-Drelaydesk[.]home=", "lib.relaydesk[.]jar",
				"org[.]relaydesk[.]launcher[.]Main", "RELAYDESK_JAVA_OPTIONS", "RELAYDESK_PLUGINS", "relaydesk: Relay Desk needs Java 21 or newer and found none")) {
			assertTrue(Pattern.compile(part).matcher(unix).find() && Pattern.compile(part).matcher(windows).find(), part);
		}
		assertEquals(number("find_java (\\d+) java", unix), number("%release% geq (\\d+) set \"java", windows));
		assertEquals(number("-ge (\\d+) \\]; then\\s+#[^\\n]*\\n\\s*unsafe_option", unix), number("%release% geq (\\d+) set \"unsafe", windows));
		assertEquals(number("exit (\\d+)", unix), number("exit /b (\\d+)", windows));
	}

	private static int number(String pattern, String text) {
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		assertTrue(matcher.find(), pattern);
		return Integer.parseInt(matcher.group(1));
	}

	private static int release(Path java) throws Exception {
		Path file = java.resolve("release");
		if (!Files.isExecutable(java.resolve("bin/java")) || !Files.isReadable(file)) {
			return 0;
		}
		Matcher version = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)").matcher(Files.readString(file));
		return version.find() ? Integer.parseInt(version.group(1)) : 0;
	}
}
