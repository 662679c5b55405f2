// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.tests.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.build.output.Comparison;
import org.relaydesk.build.output.Manifest;
import org.relaydesk.build.output.ManifestFile;
import org.relaydesk.build.output.Delivery;
import org.relaydesk.build.output.OutputFolder;
import org.relaydesk.build.output.TreeContent;
import org.relaydesk.build.output.Written;

/** What a run leaves in the output folder, and what it never touches. */
class OutputFolderTest {

	@TempDir
	private Path temporary;
	private Path out;

	@BeforeEach
	void chooseFolder() {
		out = temporary.resolve("some/where/out");
	}

	@Test
	void writesANewFolderAndNothingBesideIt() throws Exception {
		Written written = write(Map.of("hosts/a/torrc", "A\n", "index.html", "I\n"));

		assertEquals(List.of("hosts/a/torrc", "index.html"), written.comparison().added());
		assertEquals(Map.of("hosts/a/torrc", "A\n", "index.html", "I\n"), Tree.read(out));
		assertEquals(Set.of("some/where/out/hosts/a/torrc", "some/where/out/index.html"), Tree.read(temporary).keySet());
	}

	@Test
	void theManifestNamesEveryFileWithDigestAndOrigin() throws Exception {
		write(Map.of("hosts/a/torrc", "A\n"));

		Manifest manifest = ManifestFile.read(out).orElseThrow();
		Manifest.Entry entry = manifest.files().getFirst();
		assertEquals(Optional.of("pilot"), manifest.phase());
		assertEquals("hosts/a/torrc", entry.path().value());
		assertEquals("06f961b802bc46ee168555f066d28f4f0e9afdf3f88174c1ee6f9de004fc30a0", entry.sha256());
		assertEquals(Optional.of("kilton.relay:1:1"), entry.origin());
	}

	@Test
	void unchangedFilesKeepTheirTimeStamps() throws Exception {
		write(Map.of("a", "A\n", "b", "B\n"));
		FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
		for (String name : List.of("a", "b", "relaydesk.json")) {
			Files.setLastModifiedTime(out.resolve(name), longAgo);
		}

		write(Map.of("a", "A\n", "b", "B\n"));
		assertEquals(longAgo, Files.getLastModifiedTime(out.resolve("relaydesk.json")));
		write(Map.of("a", "A\n", "b", "changed\n"));
		assertEquals(longAgo, Files.getLastModifiedTime(out.resolve("a")));
		assertFalse(longAgo.equals(Files.getLastModifiedTime(out.resolve("b"))));
	}

	@Test
	void aChangedFileKeepsItsPermissions() throws Exception {
		write(Map.of("a", "A\n"));
		Files.setPosixFilePermissions(out.resolve("a"), PosixFilePermissions.fromString("rw-r-----"));

		write(Map.of("a", "changed\n"));
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve("a"))));
	}

	@Test
	void foreignFilesSurvive() throws Exception {
		write(Map.of("hosts/a/torrc", "A\n"));
		Files.writeString(out.resolve("hosts/a/notes.txt"), "mine");
		Files.createSymbolicLink(out.resolve("link"), Path.of("/"));

		write(Map.of("hosts/b/torrc", "B\n"), true);
		assertEquals(Map.of("hosts/a/notes.txt", "mine", "hosts/b/torrc", "B\n", "link", "link to /"), Tree.read(out));
	}

	@Test
	void orphansAreListedAndStayUntilPruned() throws Exception {
		write(Map.of("hosts/a/torrc", "A\n", "hosts/b/torrc", "B\n"));

		Written second = write(Map.of("hosts/a/torrc", "A\n"));
		assertEquals(List.of("hosts/b/torrc"), second.comparison().orphans());
		assertEquals(List.of("hosts/b/torrc"), write(Map.of("hosts/a/torrc", "A\n")).comparison().orphans(), "remembered");
		assertTrue(Files.exists(out.resolve("hosts/b/torrc")));

		assertEquals(List.of("hosts/b/torrc"), write(Map.of("hosts/a/torrc", "A\n"), true).removed());
		assertFalse(Files.exists(out.resolve("hosts/b")), "folders that pruning leaves empty go too");
		assertEquals(List.of(), ManifestFile.read(out).orElseThrow().orphans());
	}

	@Test
	void anOrphanThatSomebodyEditedIsNotPruned() throws Exception {
		write(Map.of("a", "A\n", "b", "B\n"));
		Files.writeString(out.resolve("b"), "edited");

		Written written = write(Map.of("a", "A\n"), true);
		assertEquals(List.of(), written.removed());
		assertEquals(Set.of("b"), written.comparison().edited());
		assertEquals("edited", Files.readString(out.resolve("b")));
	}

	@Test
	void anEditedFileIsReplacedAndNamed() throws Exception {
		write(Map.of("a", "A\n"));
		Files.writeString(out.resolve("a"), "edited");

		assertEquals(Set.of("a"), write(Map.of("a", "A\n")).comparison().edited());
		assertEquals("A\n", Files.readString(out.resolve("a")));
	}

	@Test
	void aPartialRunLeavesTheRest() throws Exception {
		write(Map.of("hosts/a/torrc", "A\n", "hosts/b/torrc", "B\n"));
		TreeContent onlyA = new TreeContent("1".repeat(64), Optional.of("exits"), List.of("torrc"), Delivery.of(List.of(Tree.file("hosts/a/torrc", "A2\n"))),
				entry -> entry.path().value().startsWith("hosts/a/"));

		Written written = new OutputFolder(out, () -> false).write(onlyA, true);
		assertEquals(List.of(), written.comparison().orphans());
		assertEquals(Map.of("hosts/a/torrc", "A2\n", "hosts/b/torrc", "B\n"), Tree.read(out));
		assertEquals(2, ManifestFile.read(out).orElseThrow().files().size());
	}

	@Test
	void comparingWritesNothing() throws Exception {
		Comparison comparison = new OutputFolder(out, () -> false).compare(Tree.of(Map.of("a", "A\n")));

		assertEquals(List.of("a"), comparison.added());
		assertFalse(Files.exists(temporary.resolve("some")));
	}

	@Test
	void anInterruptedRunLeavesEverythingAsItWas() throws Exception {
		write(Map.of("a", "A\n"));
		int[] asked = new int[1];
		OutputFolder folder = new OutputFolder(out, () -> ++asked[0] == 2);

		assertThrows(InterruptedException.class, () -> folder.write(Tree.of(Map.of("a", "A2\n", "b", "B\n", "c", "C\n")), false));
		assertEquals(Map.of("a", "A\n"), Tree.read(out));
	}

	private Written write(Map<String, String> files) throws Exception {
		return write(files, false);
	}

	private Written write(Map<String, String> files, boolean prune) throws Exception {
		return new OutputFolder(out, () -> false).write(Tree.of(files), prune);
	}
}
