// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.relaydesk.analysis.FormatStyle;
import org.relaydesk.lang.RelayLanguage;
import org.relaydesk.lang.ide.ClientLocale;
import org.relaydesk.lang.ide.diagnostics.CheckedFolders;
import org.relaydesk.lang.ide.diagnostics.Diagnostics;
import org.relaydesk.lang.ide.diagnostics.FindingIssue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * The one language service of all front ends: Xtext's server with its faults mended. In the workbench it is an ordinary object; the
 * {@code lsp} command serves it over standard input and output.
 */
@Singleton
public class RelayLanguageServer extends LanguageServerImpl {

	private final CheckedFolders folders;
	private final RelayLanguage language;
	private final Selections selections;
	private final ClientLocale locale;

	@Inject
	RelayLanguageServer(CheckedFolders folders, RelayLanguage language, Selections selections, ClientLocale locale) {
		this.folders = folders;
		this.language = language;
		this.selections = selections;
		this.locale = locale;
	}

	/** From now on the client is told everything in the language that it asks for. */
	@Override
	public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
		locale.set(params.getLocale());
		return super.initialize(params);
	}

	/** The models that were read, as they change. */
	public CheckedFolders folders() {
		return folders;
	}

	/** The edits that format a text which need not be a file. Reads nothing but the text, and may be called on any thread. */
	public List<TextEdit> format(String text, FormatStyle style) {
		Document document = new Document(0, text);
		return language.formatting(text, style).stream().map(edit -> new TextEdit(
				new Range(document.getPosition(edit.offset()), document.getPosition(edit.offset() + edit.length())), edit.text())).toList();
	}

	/** From each place outward: what an editor selects step by step. */
	@Override
	public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
		return getRequestManager().runRead(cancelled -> getWorkspaceManager().doRead(getURI(params.getTextDocument()),
				(document, file) -> params.getPositions().stream().map(position -> selections.at(document, file, position)).toList()));
	}

	/** A client that opens a file by itself names no folder at all: then there are none. */
	@Override
	protected boolean clientSupportsWorkspaceFolders() {
		return super.clientSupportsWorkspaceFolders() || getBaseDir(getLanguageServerAccess().getInitializeParams()) == null;
	}

	/** What the base class always promises and the language has no use for is not promised. */
	@Override
	protected ServerCapabilities createServerCapabilities(InitializeParams params) {
		ServerCapabilities capabilities = super.createServerCapabilities(params);
		capabilities.setSignatureHelpProvider(null);
		capabilities.setSelectionRangeProvider(true);
		capabilities.getCompletionProvider().setTriggerCharacters(List.of());
		return capabilities;
	}

	@Override
	protected Diagnostic toDiagnostic(Issue issue) {
		Diagnostic diagnostic = super.toDiagnostic(issue);
		if (issue instanceof FindingIssue found) {
			Diagnostics.complete(diagnostic, found, locale.get());
		}
		return diagnostic;
	}

	@Override
	protected Hover hover(HoverParams params, CancelIndicator cancelled) {
		return within(() -> super.hover(params, cancelled), IHoverService.EMPTY_HOVER);
	}

	@Override
	protected Either<List<CompletionItem>, CompletionList> completion(CancelIndicator original, CompletionParams params) {
		return within(() -> super.completion(original, params), Either.forRight(new CompletionList()));
	}

	@Override
	protected Either<List<? extends Location>, List<? extends LocationLink>> definition(DefinitionParams params,
			CancelIndicator cancelled) {
		return within(() -> super.definition(params, cancelled), Either.forLeft(List.of()));
	}

	@Override
	protected List<? extends Location> references(ReferenceParams params, CancelIndicator cancelled) {
		return within(() -> super.references(params, cancelled), List.of());
	}

	@Override
	protected List<? extends DocumentHighlight> documentHighlight(DocumentHighlightParams params, CancelIndicator cancelled) {
		return within(() -> super.documentHighlight(params, cancelled), List.of());
	}

	/** A client may ask about a position that the text no longer has; there is nothing there, and no reason to fail. */
	private static <T> T within(Supplier<T> service, T nothing) {
		try {
			return service.get();
		} catch (IndexOutOfBoundsException positionOutsideTheText) {
			return nothing;
		}
	}
}
