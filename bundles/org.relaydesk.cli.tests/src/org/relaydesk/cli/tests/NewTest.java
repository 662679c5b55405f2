// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.examples.ExampleProject;

/** `new` writes an example project, and only where it destroys nothing. */
class NewTest {

	private static final Path EXAMPLES = Path.of("../org.relaydesk.examples");

	@TempDir
	private Path folder;

	static Stream<String> examples() {
		return ExampleProject.names().stream();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void writesTheExampleToTheByte(String example) throws Exception {
		assertEquals(0, Shell.in(folder).run("new", "mine", "--example", example).code());
		List<Path> files = relayFiles(EXAMPLES.resolve(example));
		assertEquals(files.size(), relayFiles(folder.resolve("mine")).size());
		for (Path file : files) {
			assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(folder.resolve("mine").resolve(EXAMPLES.resolve(example).relativize(file))));
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void examplesAreFormattedAsWeWouldFormatThem(String example) {
		Shell.in(folder).run("new", "mine", "--example", example);
		assertEquals(new Shell.Result(0, "", ""), Shell.in(folder).run("format", "--check", "mine"));
	}

	@Test
	void theIndexOfTheExamplesIsComplete() throws Exception {
		List<String> files = relayFiles(EXAMPLES).stream().map(file -> EXAMPLES.relativize(file).toString()).toList();
		assertEquals(files, Files.readAllLines(EXAMPLES.resolve("examples.txt")));
	}

	@Test
	void aFolderInUseIsLeftAlone() throws Exception {
		Files.writeString(Files.createDirectory(folder.resolve("mine")).resolve("notes"), "mine");
		Shell.Result result = Shell.in(folder).run("new", "mine");
		assertEquals(74, result.code());
		assertEquals("relaydesk: mine is not empty: name a folder that does not exist yet\n", result.err());
	}

	@Test
	void anEmptyFolderIsFine() throws Exception {
		Files.createDirectory(folder.resolve("mine"));
		Shell.Result result = Shell.in(folder).run("new", "mine");
		assertEquals("wrote 2 files to mine; next: relaydesk check mine\n", result.out());
		assertTrue(Files.exists(folder.resolve("mine/rollout.relay")));
	}

	private static List<Path> relayFiles(Path folder) throws Exception {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".relay") && !file.toString().contains("/target/")).sorted().toList();
		}
	}
}
