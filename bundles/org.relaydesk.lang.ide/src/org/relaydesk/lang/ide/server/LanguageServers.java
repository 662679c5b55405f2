// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.relaydesk.lang.ide.RelayIdeSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** Makes the language server: as an object for the workbench, and over a pair of streams for every other editor. */
public final class LanguageServers {

	private LanguageServers() {
	}

	/** A server for this JVM. {@code exit} does not end it. Costs some tenths of a second: never on a thread that people wait for. */
	public static RelayLanguageServer inProcess() {
		return create(new ILanguageServerShutdownAndExitHandler.NullImpl());
	}

	/**
	 * Serves one client until it says {@code exit} or its stream ends.
	 *
	 * @throws InterruptedException if the thread was interrupted while waiting
	 */
	public static void serve(InputStream in, OutputStream out) throws InterruptedException {
		StopSignal stop = new StopSignal();
		RelayLanguageServer server = create(stop);
		Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
		server.connect(launcher.getRemoteProxy());
		Future<Void> listening = launcher.startListening();
		stop.onExit(() -> listening.cancel(true));
		try {
			listening.get();
		} catch (java.util.concurrent.CancellationException clientSaidExit) {
			return;
		} catch (ExecutionException e) {
			throw new IllegalStateException("the connection broke", e.getCause());
		}
	}

	private static RelayLanguageServer create(ILanguageServerShutdownAndExitHandler exit) {
		Injector language = new RelayIdeSetup().createInjectorAndDoEMFRegistration();
		return Guice.createInjector(new RelayServerModule(language, exit)).getInstance(RelayLanguageServer.class);
	}
}
