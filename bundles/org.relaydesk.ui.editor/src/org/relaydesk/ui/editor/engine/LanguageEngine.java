// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.engine;

import static org.relaydesk.ui.editor.EditorTexts.text;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.TextEdit;
import org.relaydesk.analysis.FormatStyle;
import org.relaydesk.lang.ide.diagnostics.CheckedFolder;
import org.relaydesk.lang.ide.server.LanguageServers;
import org.relaydesk.lang.ide.server.RelayLanguageServer;

/**
 * The language service of the workbench. Messages leave in the order in which they are given, from one thread of its own; nobody who asks
 * ever waits. An OSGi service, started by the first editor or shortly after the workbench.
 */
public final class LanguageEngine {

	private final ExecutorService outbox = Executors.newSingleThreadExecutor(LanguageEngine::daemon);
	private final List<Consumer<CheckedFolder>> listeners = new CopyOnWriteArrayList<>();
	private final Fixes fixes = new Fixes(this);
	private final Hovers hovers = new Hovers(this);
	private final Diagnoses diagnoses = new Diagnoses(fixes);
	private final WorkspaceWatch workspace = new WorkspaceWatch(this);
	private final BufferWatch buffers = new BufferWatch(this);
	private volatile RelayLanguageServer server;

	void start() {
		outbox.execute(this::connect);
		buffers.start();
		workspace.start();
	}

	void stop() {
		workspace.stop();
		buffers.stop();
		outbox.shutdownNow();
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "relay-outbox");
		thread.setDaemon(true);
		return thread;
	}

	/** The client is connected and ready before the first build publishes; only then come the messages that wait in the outbox. */
	private void connect() {
		try {
			RelayLanguageServer created = LanguageServers.inProcess();
			created.connect(new WorkbenchClient(diagnoses));
			created.folders().addListener(checked -> listeners.forEach(listener -> listener.accept(checked)));
			created.initialized(new InitializedParams());
			created.initialize(Capabilities.params(workspace.folders())).join();
			server = created;
		} catch (RuntimeException | Error e) {
			ILog.of(LanguageEngine.class).error(text("engine.failed"), e);
		}
	}

	/** Says something to the server, if there is one. */
	void tell(Consumer<RelayLanguageServer> message) {
		try {
			outbox.execute(() -> {
				if (server != null) {
					message.accept(server);
				}
			});
		} catch (RejectedExecutionException theWorkbenchCloses) {
			ILog.of(LanguageEngine.class).info("a message came after the end");
		}
	}

	/** Asks the server, after all that it was told before. The answer never comes on the UI thread. */
	public <T> CompletableFuture<T> ask(Function<RelayLanguageServer, CompletableFuture<T>> question) {
		return CompletableFuture.supplyAsync(() -> Optional.ofNullable(server), outbox)
				.thenCompose(found -> found.map(question).orElseGet(() -> CompletableFuture.failedFuture(new IllegalStateException(text("engine.failed")))));
	}

	/** The edits that format a text; none before the server is there. Takes milliseconds, since nothing but the text is read. */
	public List<TextEdit> format(String text, FormatStyle style) {
		RelayLanguageServer current = server;
		return current == null ? List.of() : current.format(text, style);
	}

	/** Whether there is a server to ask. */
	boolean isRunning() {
		return server != null && !outbox.isShutdown();
	}

	/** The quick fixes of the markers there are. */
	public Fixes fixes() {
		return fixes;
	}

	/** What stands behind words. */
	public Hovers hovers() {
		return hovers;
	}

	/** Calls {@code listener} with each new state of a project's model, on a thread of the engine. */
	public void addListener(Consumer<CheckedFolder> listener) {
		listeners.add(listener);
	}

	public void removeListener(Consumer<CheckedFolder> listener) {
		listeners.remove(listener);
	}

	/** The latest state of a folder's model, by the folder's URI ({@link Uris}); empty before the first build. */
	public Optional<CheckedFolder> model(String folder) {
		RelayLanguageServer current = server;
		return current == null ? Optional.empty() : current.folders().of(folder);
	}
}
