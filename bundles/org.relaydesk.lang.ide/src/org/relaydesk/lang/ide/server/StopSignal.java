// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.server;

import java.util.concurrent.CompletableFuture;

import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;

/** Ends the conversation, not the JVM, when the client says {@code exit}. */
final class StopSignal implements ILanguageServerShutdownAndExitHandler {

	private final CompletableFuture<Void> exit = new CompletableFuture<>();

	/** Runs {@code action} once the client has said {@code exit}. */
	void onExit(Runnable action) {
		exit.thenRun(action);
	}

	@Override
	public void shutdown() {
		// Nothing is kept open: exit does it all.
	}

	@Override
	public void exit() {
		exit.complete(null);
	}
}
