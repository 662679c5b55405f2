// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** `format` sets the layout of files that can be read, and leaves all others alone. */
class FormatTest {

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void writeUntidyFile() throws Exception {
		file = Files.writeString(folder.resolve("ports.relay"), "ports    web = 80,443 // the web\n");
	}

	@Test
	void checkListsWhatWouldChangeAndChangesNothing() throws Exception {
		String before = Files.readString(file);
		Shell.Result result = Shell.in(folder).run("format", "--check");
		assertEquals("would change ports.relay\n", result.out());
		assertEquals(2, result.code());
		assertEquals(before, Files.readString(file));
	}

	@Test
	void formattingTwiceChangesNothingMore() throws Exception {
		Shell.Result first = Shell.in(folder).run("format");
		assertEquals("formatted ports.relay\n", first.out());
		assertEquals(0, first.code());
		assertTrue(Files.readString(file).contains("// the web"), "comments stay");
		assertEquals(new Shell.Result(0, "", ""), Shell.in(folder).run("format", "--check"));
	}

	@Test
	void filesAreLaidOutAsTheProjectWantsIt() throws Exception {
		Files.writeString(folder.resolve("relaydesk.properties"), "format.indentation = tab\nformat.columns = no\n");
		Files.writeString(file, "budget B {\n  rate  1 Mbit/s\n  burst 20 Mbit/s\n}\n");
		assertEquals(0, Shell.in(folder).run("format").code());
		assertEquals("budget B {\n\trate 1 Mbit/s\n\tburst 20 Mbit/s\n}\n", Files.readString(file));
	}

	@Test
	void aFileThatIsNoUtf8TextKeepsItsBytes() throws Exception {
		byte[] latin = "// B\u00FCcherei\nports    x = 80\n".getBytes(StandardCharsets.ISO_8859_1);
		Path foreign = Files.write(folder.resolve("latin.relay"), latin);
		Shell.Result result = Shell.in(folder).run("format");
		assertEquals("formatted ports.relay\n", result.out());
		assertTrue(result.err().startsWith("latin.relay:1:5: error: syntax: byte 0xFC is not UTF-8 text"), result.err());
		assertEquals(1, result.code());
		assertArrayEquals(latin, Files.readAllBytes(foreign));
	}

	@Test
	void aFileThatBreaksTheGrammarIsLeftAloneAndNamed() throws Exception {
		Path broken = Files.writeString(folder.resolve("broken.relay"), "library   X {\n");
		Shell.Result result = Shell.in(folder).run("format");
		assertEquals(1, result.code());
		assertEquals("library   X {\n", Files.readString(broken));
		assertTrue(result.err().startsWith("broken.relay:"), result.err());
	}
}
