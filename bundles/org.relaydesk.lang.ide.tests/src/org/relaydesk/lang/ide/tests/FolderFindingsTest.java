// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.lang.ide.server.LanguageServers;
import org.relaydesk.lang.ide.server.RelayLanguageServer;

/** Findings about the folder as a whole: they need every file, and appear in whichever file holds the word to change. */
class FolderFindingsTest {

	private static final String ROLLOUT = "rollout R \"R\" {\n  operator \"O\"\n  contact { email \"a[]b.example\" }\n  phase pilot from 2030-01-01\n}\n";

	@TempDir
	Path folder;
	private final RelayLanguageServer server = LanguageServers.inProcess();

	@Test
	void aFolderWithoutARolloutSaysSoUntilThereIsOne() throws IOException {
		Path file = Files.writeString(folder.resolve("budget.relay"), "budget B {\n  rate 1 Mbit/s\n}\n");
		Conversation talk = Conversation.inProcess(server, folder);
		assertEquals(List.of("rollout.missing"), codes(talk.diagnostics(folder)));
		talk.open(file);
		talk.change(file, ROLLOUT);
		talk.settle(file);
		assertEquals(List.of(), codes(talk.diagnostics(folder)));
		assertTrue(server.folders().of(Conversation.uri(folder)).orElseThrow().deployment().isPresent());
	}

	@Test
	void aSecondRolloutIsReportedInTheFileThatHoldsIt() throws IOException {
		Files.writeString(folder.resolve("a.relay"), ROLLOUT);
		Path second = Files.writeString(folder.resolve("b.relay"), ROLLOUT.replace("rollout R", "rollout S"));
		Conversation talk = Conversation.inProcess(server, folder);
		List<Diagnostic> found = talk.diagnostics(second).stream().filter(d -> "rollout.multiple".equals(d.getCode().getLeft())).toList();
		assertEquals(1, found.size());
		assertEquals(Conversation.uri(folder.resolve("a.relay")), found.getFirst().getRelatedInformation().getFirst().getLocation().getUri());
	}

	private static List<String> codes(List<Diagnostic> diagnostics) {
		return diagnostics.stream().map(diagnostic -> diagnostic.getCode().getLeft()).toList();
	}
}
