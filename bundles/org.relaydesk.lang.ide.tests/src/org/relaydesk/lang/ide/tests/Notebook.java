// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.tests;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client that writes down what it is told. */
final class Notebook implements LanguageClient {

	private final Map<String, List<List<Diagnostic>>> publications = new ConcurrentHashMap<>();
	private final AtomicReference<Runnable> answer = new AtomicReference<>();

	List<Diagnostic> diagnostics(String uri) {
		List<List<Diagnostic>> all = publications(uri);
		return all.isEmpty() ? List.of() : all.getLast();
	}

	/** All that was ever said about a file. */
	List<List<Diagnostic>> publications(String uri) {
		return publications.getOrDefault(uri, List.of());
	}

	/** Does something as soon as the server says the next thing, in the midst of its work. */
	void answerNextWith(Runnable action) {
		answer.set(action);
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams params) {
		publications.computeIfAbsent(params.getUri(), uri -> new CopyOnWriteArrayList<>()).add(params.getDiagnostics());
		Runnable action = answer.getAndSet(null);
		if (action != null) {
			action.run();
		}
	}

	@Override
	public void telemetryEvent(Object event) {
		throw new AssertionError("the server sends telemetry: " + event);
	}

	@Override
	public void showMessage(MessageParams message) {
		throw new AssertionError("nobody asked for " + message);
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		throw new AssertionError("nobody asked for " + request);
	}

	@Override
	public void logMessage(MessageParams message) {
		throw new AssertionError("nobody asked for " + message);
	}
}
