// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.analysis.Message;
import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.model.Snapshot;

/** A fault of our own, or of somebody's generator, is told in a sentence; the stack trace is for those who ask. */
class FaultTest {

	@TempDir
	private Path folder;

	@Test
	void noStackTraceUnlessAskedFor() {
		Shell shell = Shell.in(folder).withGenerators(generator("same"), generator("same"));
		Shell.Result quiet = shell.run("generators");
		assertEquals(70, quiet.code());
		assertTrue(quiet.err().startsWith("relaydesk: a fault of relaydesk itself: "), quiet::err);
		assertFalse(quiet.err().contains("\tat "), quiet::err);
		assertTrue(shell.run("generators", "--debug").err().contains("\tat org.relaydesk."));
	}

	private static ArtifactGenerator generator(String id) {
		return new ArtifactGenerator() {

			@Override
			public GeneratorDescription description() {
				return new GeneratorDescription(id, Message.verbatim("A generator for tests"), true, List.of(), List.of(), List.of());
			}

			@Override
			public Generation generate(Snapshot snapshot) {
				return Generation.of(List.of());
			}
		};
	}
}
