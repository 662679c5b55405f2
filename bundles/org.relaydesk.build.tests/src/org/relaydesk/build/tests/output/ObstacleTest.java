// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.tests.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relaydesk.build.FileProblem;
import org.relaydesk.build.output.OutputFolder;
import org.relaydesk.testing.Command;
import org.relaydesk.testing.RealPrograms;

/** Whatever stands in the way: the message says what it is, and nothing is lost or half written. */
class ObstacleTest {

	private static final Map<String, String> OLD = Map.of("hosts/a/torrc", "A\n", "index.html", "I\n");
	private static final Map<String, String> NEW = Map.of("hosts/a/torrc", "A2\n", "hosts/b/torrc", "B\n", "index.html", "I2\n");

	@TempDir
	private Path temporary;
	private Path out;
	private boolean mounted;

	@BeforeEach
	void chooseFolder() {
		out = temporary.resolve("out");
	}

	@AfterEach
	void unmount() {
		if (mounted) {
			assertTrue(Command.run("umount", out.toString()).succeeded());
		}
	}

	@ParameterizedTest
	@CsvSource({
			"hosts/b,       is a symbolic link",
			"hosts/b/torrc, is a symbolic link" })
	void aLinkIsRefusedEvenIfItLeadsInside(String link, String message) throws Exception {
		write(OLD);
		Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
		Path place = out.resolve(link);
		Files.createDirectories(place.getParent());
		Files.createSymbolicLink(place, elsewhere);

		assertRefused(link + " " + message);
		assertEquals(Map.of(), Tree.read(elsewhere));
	}

	@Test
	void theFolderItselfMayBeALink() throws Exception {
		Path real = Files.createDirectory(temporary.resolve("real"));
		Files.createSymbolicLink(out, real);

		write(OLD);
		assertEquals(OLD, Tree.read(real));
		assertTrue(Files.isSymbolicLink(out));
	}

	@Test
	void aLinkToNothingIsNoFolder() throws Exception {
		Files.createSymbolicLink(out, temporary.resolve("nothing"));

		assertEquals("cannot write to " + out + ": there is no such file or folder", problem(OLD));
	}

	@Test
	void aFileWhereAFolderIsNeeded() throws Exception {
		write(OLD);
		Files.writeString(out.resolve("hosts/b"), "mine");

		assertRefused("hosts/b is in the way: a folder of that name is needed");
	}

	@Test
	void aFolderWhereAFileIsNeeded() throws Exception {
		write(OLD);
		Files.createDirectories(out.resolve("hosts/b/torrc"));

		assertRefused("hosts/b/torrc is in the way: a file of that name is needed");
	}

	@Test
	void aFileOfSomebodyElse() throws Exception {
		write(OLD);
		Files.createDirectories(out.resolve("hosts/b"));
		Files.writeString(out.resolve("hosts/b/torrc"), "mine");

		assertRefused("hosts/b/torrc was not written by relaydesk and is left alone");
		Files.writeString(out.resolve("hosts/b/torrc"), "B\n");
		write(NEW);
		assertEquals(NEW, Tree.read(out), "with the very same content it may stay");
	}

	@Test
	void aManifestOfSomebodyElse() throws Exception {
		Files.createDirectories(out);
		Files.writeString(out.resolve("relaydesk.json"), "{\"name\":\"mine\"}");

		assertRefused("relaydesk.json is not a manifest of relaydesk");
	}

	@Test
	void aManifestCannotNameFilesOutside() throws Exception {
		Path precious = Files.writeString(temporary.resolve("precious"), "P");
		write(OLD);
		Path manifest = out.resolve("relaydesk.json");
		Files.writeString(manifest, Files.readString(manifest).replace("index.html", "../precious"));

		assertTrue(problem(NEW).contains("is not a manifest of relaydesk"));
		assertTrue(Files.exists(precious));
	}

	@Test
	void theFolderIsAFile() throws Exception {
		Files.writeString(out, "mine");

		assertEquals(out + " is a file: name a folder to write to", problem(OLD));
	}

	@Test
	void aNameThatTheFileSystemCannotHold() throws Exception {
		write(OLD);
		Map<String, String> wanted = new HashMap<>(NEW);
		wanted.put("hosts/" + "x".repeat(10_000), "X\n");

		assertTrue(problem(wanted).endsWith("the name is too long for this file system"), problem(wanted));
		assertEquals(OLD, Tree.read(out));
	}

	@Test
	void twoRunsAtOnce() throws Exception {
		write(OLD);
		Path work = Files.createDirectory(out.resolve(".relaydesk"));
		try (FileChannel other = FileChannel.open(work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			other.lock();
			assertEquals("another relaydesk is writing " + out + ": wait until it has ended, then try again", problem(NEW));
		}
		write(NEW);
		assertEquals(NEW, Tree.read(out));
	}

	@Test
	@Tag("judge")
	void aFullDisk() throws Exception {
		mount("size=256k");
		write(OLD);
		Map<String, String> large = new HashMap<>(NEW);
		large.put("hosts/c/torrc", "x".repeat(1_000_000) + "\n");

		assertEquals("cannot write to " + out + ": the disk is full", problem(large));
		assertEquals(OLD, Tree.read(out));
		write(NEW);
		assertEquals(NEW, Tree.read(out));
	}

	@Test
	@Tag("judge")
	void aReadOnlyFileSystem() throws Exception {
		mount("size=256k");
		write(OLD);
		assertTrue(Command.run("mount", "-o", "remount,ro", out.toString()).succeeded());

		assertEquals("cannot write to " + out + ": the file system is read-only", problem(NEW));
		assertEquals(OLD, Tree.read(out));
	}

	@Test
	@Tag("judge")
	void aFileSystemWithinTheFolder() throws Exception {
		write(OLD);
		Path within = Files.createDirectories(out.resolve("hosts/b"));
		RealPrograms.requireRoot();
		assertTrue(Command.run("mount", "-t", "tmpfs", "tmpfs", within.toString()).succeeded());
		try {
			write(NEW);
			assertEquals(NEW, Tree.read(out));
		} finally {
			assertTrue(Command.run("umount", within.toString()).succeeded());
		}
	}

	private void mount(String options) throws Exception {
		RealPrograms.requireRoot();
		Files.createDirectories(out);
		Command.Result result = Command.run("mount", "-t", "tmpfs", "-o", options, "tmpfs", out.toString());
		assertTrue(result.succeeded(), result.output());
		mounted = true;
	}

	private void assertRefused(String message) {
		Map<String, String> before = Tree.read(out);
		assertTrue(problem(NEW).startsWith(out + "/" + message), () -> problem(NEW));
		assertEquals(before, Tree.read(out));
	}

	private String problem(Map<String, String> files) {
		return assertThrows(FileProblem.class, () -> write(files)).getMessage();
	}

	private void write(Map<String, String> files) throws Exception {
		new OutputFolder(out, () -> false).write(Tree.of(files), false);
	}
}
