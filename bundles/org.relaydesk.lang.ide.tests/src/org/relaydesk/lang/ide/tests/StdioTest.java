// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.lang.ide.server.LanguageServers;

/** A whole conversation over a pair of streams, as any editor would have it. */
@Timeout(60)
class StdioTest {

	@TempDir
	Path folder;

	@Test
	void aClientOverStreamsGetsTheSameServer() throws IOException, InterruptedException {
		Path file = Files.writeString(folder.resolve("a.relay"), "/** Calm. */\nbudget B {\n  rate 1 Mbit/s\n}\n");
		Files.writeString(folder.resolve("broken.relay"), "budget {");
		PipedInputStream toServer = new PipedInputStream(1 << 16);
		PipedInputStream toClient = new PipedInputStream(1 << 16);
		PipedOutputStream fromClient = new PipedOutputStream(toServer);
		PipedOutputStream fromServer = new PipedOutputStream(toClient);
		Thread serving = Thread.ofPlatform().daemon().start(() -> serve(toServer, fromServer));
		Notebook client = new Notebook();
		Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(client, toClient, fromClient);
		launcher.startListening();
		Conversation talk = Conversation.initialize(launcher.getRemoteProxy(), client, folder);
		talk.server.initialized(new InitializedParams());
		talk.open(file);
		assertEquals("**budget B**\n\nCalm.", talk.hover(file, talk.before(file, "B {")));
		assertFalse(talk.diagnostics(folder.resolve("broken.relay")).isEmpty(), "files that nobody opened are checked too");
		Conversation.await(talk.server.shutdown());
		talk.server.exit();
		serving.join();
	}

	private static void serve(PipedInputStream in, PipedOutputStream out) {
		try {
			LanguageServers.serve(in, out);
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}
}
