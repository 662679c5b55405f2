// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * The quick fixes of markers, fetched when the marker is made: whoever shows a marker asks for its fixes on the UI thread, where nobody may
 * wait for an answer.
 */
public final class Fixes {

	private final Map<Long, List<CodeAction>> ofMarkers = new ConcurrentHashMap<>();
	private final LanguageEngine engine;

	Fixes(LanguageEngine engine) {
		this.engine = engine;
	}

	/** The fixes of a marker, the best first. */
	public List<CodeAction> of(IMarker marker) {
		return ofMarkers.getOrDefault(marker.getId(), List.of());
	}

	/** Asks the server for the fixes of a diagnostic and keeps the answer for its marker. */
	void prepare(IFile file, IMarker marker, Diagnostic diagnostic) {
		ask(file, diagnostic).thenAccept(actions -> {
			if (!actions.isEmpty()) {
				ofMarkers.put(marker.getId(), actions);
			}
		});
	}

	/** Forgets the fixes of a marker that is gone. */
	void forget(IMarker marker) {
		ofMarkers.remove(marker.getId());
	}

	private CompletableFuture<List<CodeAction>> ask(IFile file, Diagnostic diagnostic) {
		Optional<String> uri = Uris.of(file);
		if (uri.isEmpty()) {
			return CompletableFuture.completedFuture(List.of());
		}
		CodeActionParams params = new CodeActionParams(new TextDocumentIdentifier(uri.get()), diagnostic.getRange(),
				new CodeActionContext(List.of(diagnostic)));
		return engine.ask(server -> server.codeAction(params))
				.thenApply(actions -> actions.stream().map(Either::getRight).filter(Objects::nonNull).toList());
	}
}
