// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.lang.ide.server.LanguageServers;
import org.relaydesk.lang.ide.server.PromptRequestManager;
import org.relaydesk.lang.ide.server.RelayLanguageServer;

/**
 * One test for each fault of Xtext's server that ours mends. Each fails, or never ends, with the base classes. That of files with
 * {@code platform:} URIs is in {@link FolderContainersTest}; those of projects that use others cannot arise, since no name crosses the border
 * of a folder.
 */
class MendsTest {

	private static final String HUB = "budget Hub {\n  rate 1 Mbit/s\n}\n";
	private static final String USER = "template T%d {\n  budget Hub\n}\n";
	private static final Position FAR_AWAY = new Position(500, 500);

	@TempDir
	Path folder;

	private final RelayLanguageServer server = LanguageServers.inProcess();

	@Test
	void renameAndQuickFixDoNotWaitForThemselvesBehindAWrite() throws IOException {
		Path hub = write("hub.relay", HUB);
		Conversation talk = Conversation.inProcess(server, folder);
		talk.open(hub);
		List<CompletableFuture<?>> answers = new ArrayList<>();
		for (int i = 0; i < 50; i++) {
			answers.add(server.rename(new RenameParams(talk.document(hub), talk.before(hub, "Hub"), "Other")));
			answers.add(server.prepareRename(new PrepareRenameParams(talk.document(hub), talk.before(hub, "Hub"))));
			answers.add(server.codeAction(new CodeActionParams(talk.document(hub), new Range(), new CodeActionContext(List.of()))));
			talk.change(hub, HUB + "// " + i + "\n");
		}
		for (CompletableFuture<?> answer : answers) {
			Conversation.await(answer.handle((result, cancelled) -> true));
		}
	}

	@Test
	void whatACancelledBuildHadBegunIsBuiltAgain() throws IOException {
		Path hub = write("hub.relay", HUB);
		for (int i = 0; i < 300; i++) {
			write("user%d.relay".formatted(i), USER.formatted(i));
		}
		Conversation talk = Conversation.inProcess(server, folder);
		talk.open(hub);
		for (int i = 0; i < 5; i++) {
			talk.change(hub, HUB.replace("Hub", "Gone"));
			pause(i * 10);
			talk.change(hub, HUB);
		}
		talk.settle(hub);
		List<? extends Location> uses = Conversation.await(server.references(
				new ReferenceParams(talk.document(hub), talk.before(hub, "Hub"), new ReferenceContext(false))));
		assertEquals(300, uses.size(), "every file finds the hub again");
		for (int i = 0; i < 300; i++) {
			assertEquals(List.of(), errors(talk, folder.resolve("user%d.relay".formatted(i))), "nothing stale is left");
		}
	}

	@Test
	void namesDoNotCrossTheBorderOfAFolder() throws IOException {
		Path one = Files.createDirectory(folder.resolve("one"));
		Path two = Files.createDirectory(folder.resolve("two"));
		Path hub = Files.writeString(one.resolve("hub.relay"), HUB);
		Path user = Files.writeString(two.resolve("user.relay"), USER.formatted(1));
		Conversation talk = Conversation.inProcess(server, one, two);
		talk.open(user);
		talk.open(hub);
		assertEquals(List.of("there is no budget `Hub`."), errors(talk, user));
		talk.change(hub, HUB + HUB.replace("Hub", "Other"));
		talk.settle(user);
		assertEquals(List.of("there is no budget `Hub`."), errors(talk, user));
		assertTrue(Conversation.await(server.definition(new DefinitionParams(talk.document(user), talk.before(user, "Hub")))).getLeft().isEmpty());
	}

	@Test
	void finishedReadsAreForgotten() throws IOException {
		Path hub = write("hub.relay", HUB);
		Conversation talk = Conversation.inProcess(server, folder);
		talk.open(hub);
		for (int i = 0; i < 100; i++) {
			talk.settle(hub);
		}
		PromptRequestManager requests = (PromptRequestManager) server.getRequestManager();
		for (int i = 0; i < 100 && requests.pending() > 0; i++) {
			pause(10);
		}
		assertEquals(0, requests.pending());
	}

	@Test
	void aRemovedFolderTakesItsFindingsAlong() throws IOException {
		Path broken = write("broken.relay", "budget {");
		Conversation talk = Conversation.inProcess(server, folder);
		assertFalse(talk.diagnostics(broken).isEmpty());
		Files.delete(broken);
		server.didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
				new WorkspaceFoldersChangeEvent(List.of(), List.of(new WorkspaceFolder(Conversation.uri(folder), folder.getFileName().toString())))));
		for (int i = 0; i < 500 && !talk.diagnostics(broken).isEmpty(); i++) {
			pause(10);
		}
		assertTrue(talk.diagnostics(broken).isEmpty());
	}

	@Test
	void aPositionOutsideTheTextIsNothingSpecial() throws IOException {
		Path hub = write("hub.relay", HUB);
		Conversation talk = Conversation.inProcess(server, folder);
		talk.open(hub);
		Conversation.await(server.hover(new HoverParams(talk.document(hub), FAR_AWAY)));
		Conversation.await(server.completion(new CompletionParams(talk.document(hub), FAR_AWAY)));
		Conversation.await(server.definition(new DefinitionParams(talk.document(hub), FAR_AWAY)));
		Conversation.await(server.documentHighlight(new DocumentHighlightParams(talk.document(hub), FAR_AWAY)));
		Conversation.await(server.references(new ReferenceParams(talk.document(hub), FAR_AWAY, new ReferenceContext(true))));
		Conversation.await(server.prepareRename(new PrepareRenameParams(talk.document(hub), FAR_AWAY)));
	}

	@Test
	void aFileOutsideEveryFolderIsCheckedByItself() throws IOException {
		Path inside = Files.createDirectory(folder.resolve("inside"));
		Path loose = write("loose.relay", "budget {");
		Conversation talk = Conversation.inProcess(server, inside);
		talk.open(loose);
		talk.settle(loose);
		assertFalse(talk.diagnostics(loose).isEmpty());
	}

	@Test
	void aClientThatNamesNoFolderGetsItsFileChecked() throws IOException {
		Path loose = write("loose.relay", "budget {");
		Notebook client = new Notebook();
		server.connect(client);
		server.initialized(new InitializedParams());
		InitializeParams nowhere = new InitializeParams();
		nowhere.setCapabilities(new ClientCapabilities());
		Conversation.await(server.initialize(nowhere));
		server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(Conversation.uri(loose), "relay", 1, Files.readString(loose))));
		Conversation.await(server.documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(Conversation.uri(loose)))));
		assertFalse(client.diagnostics(Conversation.uri(loose)).isEmpty());
	}

	private static List<String> errors(Conversation talk, Path file) {
		return talk.diagnostics(file).stream().filter(found -> found.getSeverity() == DiagnosticSeverity.Error)
				.map(found -> found.getMessage().getLeft()).toList();
	}

	private Path write(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private static void pause(long milliseconds) {
		try {
			Thread.sleep(milliseconds);
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}
}
