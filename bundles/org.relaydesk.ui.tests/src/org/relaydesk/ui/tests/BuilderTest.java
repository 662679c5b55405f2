// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.relaydesk.ui.generation.GenerationSettings;
import org.relaydesk.ui.wizards.Example;

/** The builder: generates on save where the project says so, and writes only what changed. */
class BuilderTest {

	private static final String TORRC = "hosts/Kilton/Main/basement/etc/tor/instances/KiltonLibrary/torrc";
	/** Long ago: whatever is written now is younger. */
	private static final FileTime OLD = FileTime.from(Instant.EPOCH);

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();
	@RegisterExtension
	final Rollout rollout = new Rollout();

	@Test
	void nothingIsGeneratedUnlessTheProjectSaysSo() throws Exception {
		IProject project = rollout.create(Example.KILTON);
		save("ORPort 443", "ORPort 9001");
		build(project);
		assertFalse(Files.exists(folder(project)));
	}

	@Test
	void aSaveWritesWhatChangedAndNothingElse() throws Exception {
		IProject project = generating();
		assertTrue(Files.readString(folder(project).resolve(TORRC)).contains("ORPort 192.0.2.10:443"));
		makeOld(folder(project));
		save("ORPort 443", "ORPort 9001");
		build(project);
		assertTrue(Files.readString(folder(project).resolve(TORRC)).contains("ORPort 192.0.2.10:9001"));
		Set<String> written = young(folder(project));
		assertTrue(written.contains(TORRC), written::toString);
		assertFalse(written.stream().anyMatch(path -> path.contains("unbound")), () -> "the resolver does not care about the port: " + written);
	}

	@Test
	void aChangeThatSaysTheSameWritesNothingButTheDigest() throws Exception {
		IProject project = generating();
		makeOld(folder(project));
		save("ORPort 443", "ORPort 443   // unchanged");
		build(project);
		Set<String> written = young(folder(project));
		written.removeIf(path -> path.equals("relaydesk.json") || path.startsWith("docs/") || path.endsWith(".html") || path.endsWith(".md"));
		assertEquals(Set.of(), written);
	}

	@Test
	void anErrorLeavesWhatThereIs() throws Exception {
		IProject project = generating();
		makeOld(folder(project));
		save("ORPort 443", "ORPort 70443");
		build(project);
		assertEquals(Set.of(), young(folder(project)));
	}

	/** A project that generates on save, and has generated. */
	private IProject generating() throws Exception {
		IProject project = rollout.create(Example.KILTON);
		new GenerationSettings(true, "exits", "generated", Set.of()).store(new ProjectScope(project));
		build(project);
		return project;
	}

	private void save(String old, String text) throws Exception {
		IFile file = rollout.file("kilton.relay");
		file.setContents(file.readString().replace(old, text).getBytes(), true, false, new NullProgressMonitor());
	}

	/** Does what follows a save when the workspace builds automatically. */
	private static void build(IProject project) throws Exception {
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, new NullProgressMonitor());
	}

	private static Path folder(IProject project) {
		return project.getLocation().toPath().resolve("generated");
	}

	private static void makeOld(Path folder) throws IOException {
		for (Path file : files(folder)) {
			Files.setLastModifiedTime(file, OLD);
		}
	}

	private static Set<String> young(Path folder) throws IOException {
		Set<String> young = new TreeSet<>();
		for (Path file : files(folder)) {
			if (!Files.getLastModifiedTime(file).equals(OLD)) {
				young.add(folder.relativize(file).toString());
			}
		}
		return young;
	}

	private static Set<Path> files(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return new TreeSet<>(all.filter(Files::isRegularFile).toList());
		}
	}
}
