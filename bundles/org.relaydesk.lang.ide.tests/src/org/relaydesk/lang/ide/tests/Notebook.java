// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.tests;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client that writes down what it is told. */
final class Notebook implements LanguageClient {

	private final Map<String, List<Diagnostic>> diagnostics = new ConcurrentHashMap<>();
	private final Map<String, Integer> publications = new ConcurrentHashMap<>();

	List<Diagnostic> diagnostics(String uri) {
		return diagnostics.getOrDefault(uri, List.of());
	}

	int publications(String uri) {
		return publications.getOrDefault(uri, 0);
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams params) {
		diagnostics.put(params.getUri(), params.getDiagnostics());
		publications.merge(params.getUri(), 1, Integer::sum);
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
