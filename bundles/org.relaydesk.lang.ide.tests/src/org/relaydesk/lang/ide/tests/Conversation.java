// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;

/** A client that talks to a server about the folders of a test. Answers are awaited for a minute at most: machines may be busy. */
final class Conversation {

	static final int SECONDS = 60;

	final LanguageServer server;
	final Map<String, String> texts = new HashMap<>();
	private final Map<String, Integer> versions = new HashMap<>();
	private final Notebook client;

	private Conversation(LanguageServer server, Notebook client) {
		this.server = server;
		this.client = client;
	}

	/** Connects in the workbench's order: the client is ready before the first build publishes. */
	static Conversation inProcess(LanguageServer server, Path... folders) {
		return inLanguage(null, server, folders);
	}

	/**
	 * The same with a client that says in which language it wants to be told things.
	 *
	 * @param tag {@code null} if it says nothing
	 */
	static Conversation inLanguage(String tag, LanguageServer server, Path... folders) {
		return connect(tag, server, new Notebook(), folders);
	}

	/** The same with a client of the test's own. */
	static Conversation inProcess(LanguageServer server, Notebook client, Path... folders) {
		return connect(null, server, client, folders);
	}

	private static Conversation connect(String tag, LanguageServer server, Notebook client, Path... folders) {
		((LanguageClientAware) server).connect(client);
		server.initialized(new InitializedParams());
		return initialize(tag, server, client, folders);
	}

	/** Speaks to a server that {@code client} is connected to already. */
	static Conversation initialize(LanguageServer server, Notebook client, Path... folders) {
		return initialize(null, server, client, folders);
	}

	private static Conversation initialize(String tag, LanguageServer server, Notebook client, Path... folders) {
		Conversation conversation = new Conversation(server, client);
		InitializeParams params = new InitializeParams();
		params.setCapabilities(capabilities());
		params.setLocale(tag);
		params.setWorkspaceFolders(Stream.of(folders).map(folder -> new WorkspaceFolder(uri(folder), folder.getFileName().toString())).toList());
		InitializeResult result = await(server.initialize(params));
		if (result.getCapabilities() == null) {
			throw new IllegalStateException("the server can do nothing");
		}
		return conversation;
	}

	private static ClientCapabilities capabilities() {
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceFolders(true);
		TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
		text.setRename(new RenameCapabilities(true, false));
		text.setFoldingRange(new FoldingRangeCapabilities());
		return new ClientCapabilities(workspace, text, null);
	}

	static <T> T await(CompletableFuture<T> answer) {
		try {
			return answer.get(SECONDS, TimeUnit.SECONDS);
		} catch (Exception e) {
			throw new AssertionError("no answer: " + e, e);
		}
	}

	static String uri(Path file) {
		String uri = file.toUri().toString();
		return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
	}

	void open(Path file) {
		try {
			open(file, Files.readString(file));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	void open(Path file, String text) {
		texts.put(uri(file), text);
		versions.put(uri(file), 1);
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "relay", 1, text)));
	}

	void change(Path file, String text) {
		texts.put(uri(file), text);
		int version = versions.merge(uri(file), 1, Integer::sum);
		server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(file), version),
				List.of(new TextDocumentContentChangeEvent(text))));
	}

	void close(Path file) {
		server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri(file))));
	}

	/** Waits until the server has done what it was told, by asking it something. */
	void settle(Path file) {
		await(server.getTextDocumentService().documentSymbol(
				new org.eclipse.lsp4j.DocumentSymbolParams(new TextDocumentIdentifier(uri(file)))));
	}

	/** What the server said last about a file. */
	List<Diagnostic> diagnostics(Path file) {
		return client.diagnostics(uri(file));
	}

	/** All that it ever said about a file. */
	List<List<Diagnostic>> publications(Path file) {
		return client.publications(uri(file));
	}

	/** The position right behind the first {@code text} in an open file. */
	Position after(Path file, String text) {
		return position(file, text, text.length());
	}

	/** The position right before the first {@code text} in an open file. */
	Position before(Path file, String text) {
		return position(file, text, 0);
	}

	private Position position(Path file, String text, int plus) {
		String content = texts.get(uri(file));
		int found = content.indexOf(text);
		if (found < 0) {
			throw new IllegalArgumentException("no '" + text + "' in " + file);
		}
		String head = content.substring(0, found + plus);
		int line = (int) head.chars().filter(c -> c == '\n').count();
		return new Position(line, head.length() - head.lastIndexOf('\n') - 1);
	}

	/** The card that is shown at a position, as Markdown. */
	String hover(Path file, Position position) {
		return await(server.getTextDocumentService().hover(new HoverParams(document(file), position))).getContents().getRight().getValue();
	}

	TextDocumentIdentifier document(Path file) {
		return new TextDocumentIdentifier(uri(file));
	}
}
