// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.lang.ide.diagnostics.CheckedFolder;
import org.relaydesk.lang.ide.server.LanguageServers;
import org.relaydesk.lang.ide.server.RelayLanguageServer;
import org.relaydesk.model.Host;

/**
 * In which order findings come and go: what a file says by itself before anything is analysed, nothing of what a newer change has overtaken, and no
 * finding that still holds ever goes. Kilton has a neighbour, Town, whose addresses are its own.
 */
class PublishingTest {

	private static final String OWN = "198.51.100.10";
	private static final String KILTONS = "192.0.2.10";
	private static final String DUPLICATE = "address.duplicate";

	@TempDir
	Path folder;
	private final RelayLanguageServer server = LanguageServers.inProcess();
	private final Notebook client = new Notebook();
	private final List<CheckedFolder> checked = new CopyOnWriteArrayList<>();
	private Path kilton;
	private Path town;
	private String kiltonText;
	private String townText;
	private Conversation talk;

	@BeforeEach
	void twoLibraries() throws IOException {
		Kilton.copyTo(folder);
		kilton = folder.resolve("kilton.relay");
		kiltonText = Files.readString(kilton);
		townText = kiltonText.replace("library Kilton", "library Town").replace("relay KiltonLibrary", "relay Town").replace("192.0.2.", "198.51.100.")
				.replace("2001:db8:10:", "2001:db8:20:");
		town = Files.writeString(folder.resolve("town.relay"), townText);
		talk = Conversation.inProcess(server, client, folder);
		talk.open(kilton);
		talk.open(town);
		talk.settle(town);
		server.folders().addListener(checked::add);
	}

	@Test
	void whatAFileSaysByItselfIsPublishedBeforeTheAnalyses() {
		change(town, townText.replace("4 GiB", "4 Gulp"));
		assertTrue(codes(talk.diagnostics(town)).contains("value.unit"), () -> "" + codes(talk.diagnostics(town)));
		int before = talk.publications(town).size();
		change(town, duplicated());
		List<List<String>> said = said(town, before);
		assertFalse(said.getFirst().contains("value.unit"), () -> "the error is gone at once: " + said);
		assertFalse(said.getFirst().contains(DUPLICATE), () -> "nothing had been analysed yet: " + said);
		assertTrue(said.getLast().contains(DUPLICATE), () -> "" + said);
	}

	@Test
	void aNewerChangeEndsTheAnalyses() {
		change(town, townText.replace("4 GiB", "4 Gulp"));
		int before = talk.publications(town).size();
		checked.clear();
		inTheMidstOf(duplicated(), () -> talk.change(town, townText.replace("4 GiB", "2 GiB")));
		assertEquals(1, checked.size(), "only the last text was judged as a whole");
		Host host = checked.getFirst().deployment().orElseThrow().libraries().getLast().sites().getFirst().hosts().getFirst();
		assertEquals(2L << 30, host.memory().orElseThrow().bytes());
		assertTrue(said(town, before).stream().noneMatch(codes -> codes.contains(DUPLICATE)), () -> "" + said(town, before));
	}

	@Test
	void analysesThatAChangeOfFoldersEndsAreMadeAllTheSame(@TempDir Path other) {
		change(town, townText.replace("4 GiB", "4 Gulp"));
		WorkspaceFolder added = new WorkspaceFolder(Conversation.uri(other), "other");
		inTheMidstOf(duplicated(), () -> server.didChangeWorkspaceFolders(
				new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(List.of(added), List.of()))));
		assertTrue(codes(talk.diagnostics(town)).contains(DUPLICATE));
	}

	/** Changes Town's text and does something as soon as it is said what the text says by itself. */
	private void inTheMidstOf(String text, Runnable action) {
		CompletableFuture<Void> done = new CompletableFuture<>();
		client.answerNextWith(() -> {
			action.run();
			done.complete(null);
		});
		talk.change(town, text);
		Conversation.await(done);
		talk.settle(town);
	}

	@Test
	void whatStillHoldsNeverGoesWhileSomebodyTypes() {
		change(town, duplicated() + "budget Nobodys { rate 1 Mbit/s }\n");
		int line = line(DUPLICATE);
		int towns = talk.publications(town).size();
		change(kilton, kiltonText.replace("site Main {", "site Main ("));
		change(kilton, kiltonText.replace("4 GiB", "4 Gulp"));
		change(kilton, kiltonText);
		assertEquals(towns, talk.publications(town).size(), "what is typed elsewhere changes nothing here");
		change(town, "\n" + duplicated() + "budget Nobodys { rate 1 Mbit/s }\n");
		change(town, "}\n" + duplicated() + "budget Nobodys { rate 1 Mbit/s }\n");
		change(town, "// \n" + duplicated() + "budget Nobodys { rate 1 Mbit/s }\n");
		List<List<String>> said = said(town, towns);
		assertTrue(said.size() >= 3, () -> "" + said);
		assertTrue(said.stream().allMatch(codes -> codes.contains(DUPLICATE) && codes.contains("budget.unused")), () -> "" + said);
		assertTrue(talk.publications(town).subList(towns, talk.publications(town).size()).stream().allMatch(found -> line(found, DUPLICATE) == line + 1),
				"the finding moves with its word");
	}

	@Test
	void whatStillHoldsNeverGoesWhileChangesOvertakeTheAnalyses() {
		change(town, duplicated());
		int before = talk.publications(town).size();
		inTheMidstOf("\n" + duplicated(), () -> talk.change(town, "\n" + duplicated().replace("4 GiB", "4 Gulp")));
		assertTrue(said(town, before).size() >= 2, () -> "" + said(town, before));
		assertTrue(said(town, before).stream().allMatch(codes -> codes.contains(DUPLICATE)), () -> "" + said(town, before));
	}

	@Test
	void aFindingGoesWithItsWordEvenWhileNothingCanBeAnalysed() {
		change(town, duplicated());
		change(kilton, kiltonText.replace("site Main {", "site Main ("));
		assertTrue(codes(talk.diagnostics(town)).contains(DUPLICATE));
		change(town, townText);
		assertFalse(codes(talk.diagnostics(town)).contains(DUPLICATE));
	}

	@Test
	void findingsFollowWhatIsTypedIntoOtherFiles() {
		assertFalse(codes(talk.diagnostics(town)).contains(DUPLICATE));
		change(kilton, kiltonText.replace(KILTONS, OWN));
		assertTrue(codes(talk.diagnostics(town)).contains(DUPLICATE));
		change(kilton, kiltonText);
		assertFalse(codes(talk.diagnostics(town)).contains(DUPLICATE));
	}

	private String duplicated() {
		return townText.replace(OWN, KILTONS);
	}

	private void change(Path file, String text) {
		talk.change(file, text);
		talk.settle(file);
	}

	private List<List<String>> said(Path file, int before) {
		List<List<Diagnostic>> all = talk.publications(file);
		return all.subList(before, all.size()).stream().map(PublishingTest::codes).toList();
	}

	private int line(String code) {
		return line(talk.diagnostics(town), code);
	}

	private static int line(List<Diagnostic> found, String code) {
		return found.stream().filter(diagnostic -> diagnostic.getCode().getLeft().equals(code)).findFirst().orElseThrow().getRange().getStart().getLine();
	}

	private static List<String> codes(List<Diagnostic> diagnostics) {
		return diagnostics.stream().map(diagnostic -> diagnostic.getCode().getLeft()).toList();
	}
}
