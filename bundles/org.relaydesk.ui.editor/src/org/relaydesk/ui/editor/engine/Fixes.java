// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.relaydesk.lang.ide.quickfix.RelayCodeActions;

/**
 * The quick fixes of markers. Which ones there are is fetched when the marker is made or moved, since whoever shows a marker asks for them on the UI
 * thread, where nobody may wait for an answer; what exactly they change is asked again when one is chosen, since the text may have changed.
 */
public final class Fixes {

	private record Known(Diagnostic diagnostic, List<CodeAction> actions) {
	}

	private final Map<Long, Known> ofMarkers = new ConcurrentHashMap<>();
	private final LanguageEngine engine;

	Fixes(LanguageEngine engine) {
		this.engine = engine;
	}

	/** The fixes of a marker, the best first, as they were when it was made. */
	public List<CodeAction> of(IMarker marker) {
		Known known = ofMarkers.get(marker.getId());
		return known == null ? List.of() : known.actions();
	}

	/** The fixes of a marker as they are now. */
	public CompletableFuture<List<CodeAction>> now(IMarker marker) {
		return again(marker, CodeActionKind.QuickFix);
	}

	/** What mends all problems of the marker's kind in its project, as it is now; empty if it is the only one. */
	public CompletableFuture<List<CodeAction>> all(IMarker marker) {
		return again(marker, RelayCodeActions.FIX_ALL);
	}

	private CompletableFuture<List<CodeAction>> again(IMarker marker, String kind) {
		Known known = ofMarkers.get(marker.getId());
		return known == null || !marker.exists() ? CompletableFuture.completedFuture(List.of()) : ask(marker, known.diagnostic(), kind);
	}

	/** Asks the server for the fixes of a diagnostic and keeps the answer for its marker, unless a later diagnostic is the marker's by then. */
	void prepare(IMarker marker, Diagnostic diagnostic) {
		ofMarkers.compute(marker.getId(), (id, known) -> new Known(diagnostic, known == null ? List.of() : known.actions()));
		fetch(marker, diagnostic);
	}

	/** What is typed meanwhile cancels the question: then once more. */
	private void fetch(IMarker marker, Diagnostic diagnostic) {
		ask(marker, diagnostic, CodeActionKind.QuickFix).whenComplete((actions, overtaken) -> {
			if (actions == null && isCurrent(marker, diagnostic) && engine.isRunning()) {
				fetch(marker, diagnostic);
			} else {
				List<CodeAction> found = actions == null || !marker.exists() ? List.of() : actions;
				ofMarkers.computeIfPresent(marker.getId(), (id, known) -> known.diagnostic() != diagnostic ? known
						: found.isEmpty() ? null : new Known(diagnostic, found));
			}
		});
	}

	private boolean isCurrent(IMarker marker, Diagnostic diagnostic) {
		Known known = ofMarkers.get(marker.getId());
		return known != null && known.diagnostic() == diagnostic && marker.exists();
	}

	/** Forgets the fixes of a marker that is gone. */
	void forget(IMarker marker) {
		ofMarkers.remove(marker.getId());
	}

	private CompletableFuture<List<CodeAction>> ask(IMarker marker, Diagnostic diagnostic, String kind) {
		Optional<String> uri = Uris.of(marker.getResource());
		if (uri.isEmpty()) {
			return CompletableFuture.completedFuture(List.of());
		}
		CodeActionParams params = new CodeActionParams(new TextDocumentIdentifier(uri.get()), diagnostic.getRange(),
				new CodeActionContext(List.of(diagnostic), List.of(kind)));
		return engine.ask(server -> server.codeAction(params))
				.thenApply(actions -> actions.stream().map(Either::getRight).filter(Objects::nonNull).toList());
	}
}
