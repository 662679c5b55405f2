// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An editor starts {@code relaydesk lsp} and talks to it over its standard input and output. */
@Timeout(180)
class LanguageServerTest {
	private static final int PATIENCE_SECONDS = 60;

	@TempDir
	Path user;

	@Test
	void anEditorIsServedUntilItSaysExit() throws Exception {
		Path project = Files.createDirectory(user.resolve("project"));
		Path file = Files.writeString(project.resolve("budgets.relay"), "/** Calm. */\nbudget B {\n  rate 1 Mbit/s\n}\n");
		Files.writeString(project.resolve("broken.relay"), "budget Small {\n  rate 20 Mbps\n}\n");
		Path err = user.resolve("err.txt");
		Process process = Installation.assembled(user).builder(Map.of("RELAYDESK_ARCHIVE", "no"), List.of(), "lsp").redirectError(err.toFile()).start();
		Editor editor = new Editor();
		Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(editor, process.getInputStream(), process.getOutputStream());
		launcher.startListening();
		LanguageServer server = launcher.getRemoteProxy();
		InitializeParams opening = new InitializeParams();
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceFolders(true);
		opening.setCapabilities(new ClientCapabilities(workspace, new TextDocumentClientCapabilities(), null));
		opening.setWorkspaceFolders(List.of(new WorkspaceFolder(project.toUri().toString().replaceFirst("/$", ""), "project")));
		assertTrue(answer(err, server.initialize(opening)).getCapabilities().getHoverProvider().getLeft());
		server.initialized(new InitializedParams());
		assertTrue(editor.told("broken.relay").getDiagnostics().stream().anyMatch(d -> d.getMessage().getLeft().contains("Mbit/s")));
		TextDocumentIdentifier document = new TextDocumentIdentifier(file.toUri().toString());
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(document.getUri(), "relay", 1, Files.readString(file))));
		String hover = answer(err, server.getTextDocumentService().hover(new HoverParams(document, new Position(1, 7)))).getContents().getRight().getValue();
		assertEquals("**budget B**\n\nCalm.", hover);
		assertFalse(answer(err, server.getTextDocumentService().completion(new CompletionParams(document, new Position(2, 2)))).getRight().getItems().isEmpty());
		answer(err, server.shutdown());
		server.exit();
		assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it ends when the editor says exit");
		assertEquals(0, process.exitValue());
		assertEquals("", Files.readString(err));
	}

	@Test
	void anEditorThatDiesTakesTheServerWithIt() throws Exception {
		Process process = Installation.assembled(user).builder(Map.of("RELAYDESK_ARCHIVE", "no"), List.of(), "lsp").start();
		process.getOutputStream().close();
		assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
	}

	private static <T> T answer(Path err, CompletableFuture<T> answer) throws Exception {
		try {
			return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (ExecutionException e) {
			throw new AssertionError(Files.readString(err), e);
		}
	}

	/** Takes down what it is told of files. */
	private static final class Editor implements LanguageClient {
		private final BlockingQueue<PublishDiagnosticsParams> told = new LinkedBlockingQueue<>();

		PublishDiagnosticsParams told(String file) throws InterruptedException {
			while (true) {
				PublishDiagnosticsParams next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
				if (next == null) {
					throw new AssertionError("nothing was said of " + file);
				}
				if (next.getUri().endsWith("/" + file)) {
					return next;
				}
			}
		}

		@Override
		public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
			told.add(diagnostics);
		}

		@Override
		public void telemetryEvent(Object event) {
			throw new AssertionError(event);
		}

		@Override
		public void showMessage(MessageParams message) {
			throw new AssertionError(message);
		}

		@Override
		public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
			throw new AssertionError(request);
		}

		@Override
		public void logMessage(MessageParams message) {
			throw new AssertionError(message);
		}
	}
}
