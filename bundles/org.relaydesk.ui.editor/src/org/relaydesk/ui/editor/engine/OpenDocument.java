// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.engine;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

/** One document on its way to the server, change by change. Versions begin at 1 and grow by 1. */
final class OpenDocument implements IDocumentListener {

	private final LanguageEngine engine;
	private final String uri;
	private final IDocument document;
	private int version = 1;
	private Range replaced;

	OpenDocument(LanguageEngine engine, String uri, IDocument document) {
		this.engine = engine;
		this.uri = uri;
		this.document = document;
	}

	void open() {
		TextDocumentItem item = new TextDocumentItem(uri, Uris.EXTENSION, version, document.get());
		document.addDocumentListener(this);
		engine.tell(server -> server.didOpen(new DidOpenTextDocumentParams(item)));
	}

	void close() {
		document.removeDocumentListener(this);
		engine.tell(server -> server.didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri))));
	}

	/** Lines are counted before the change: afterwards they are others. */
	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		try {
			replaced = new Range(Positions.of(document, event.getOffset()), Positions.of(document, event.getOffset() + event.getLength()));
		} catch (BadLocationException e) {
			ILog.of(OpenDocument.class).error("a change outside the document", e);
			replaced = null;
		}
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		VersionedTextDocumentIdentifier identifier = new VersionedTextDocumentIdentifier(uri, ++version);
		TextDocumentContentChangeEvent change = replaced == null ? new TextDocumentContentChangeEvent(document.get())
				: new TextDocumentContentChangeEvent(replaced, event.getText() == null ? "" : event.getText());
		engine.tell(server -> server.didChange(new DidChangeTextDocumentParams(identifier, List.of(change))));
	}
}
