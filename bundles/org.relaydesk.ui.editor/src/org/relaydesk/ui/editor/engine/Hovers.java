// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.engine;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/**
 * What stands behind words. The platform wants it on the UI thread, too, where nobody may wait: whoever needs it there asks first, and comes again
 * when the answer is known.
 */
public final class Hovers {

	private record Answer(IDocument document, long stamp, IRegion word, Optional<String> markdown) {
	}

	private final LanguageEngine engine;
	private volatile Optional<Answer> last = Optional.empty();

	Hovers(LanguageEngine engine) {
		this.engine = engine;
	}

	/** Asks for a word of a text; the answer is Markdown, or empty if nothing stands behind it. It never comes on the UI thread. */
	public CompletableFuture<Optional<String>> ask(IDocument document, IRegion word) {
		long stamp = stamp(document);
		Optional<TextDocumentIdentifier> file = Uris.identifier(document);
		if (file.isEmpty()) {
			return CompletableFuture.completedFuture(Optional.empty());
		}
		try {
			HoverParams params = new HoverParams(file.get(), Positions.of(document, word.getOffset()));
			return engine.ask(server -> server.hover(params)).thenApply(hover -> Optional.of(hover.getContents().getRight().getValue()).filter(text -> !text.isBlank()))
					.thenApply(markdown -> {
						last = Optional.of(new Answer(document, stamp, word, markdown));
						return markdown;
					});
		} catch (BadLocationException theTextIsShorterNow) {
			return CompletableFuture.completedFuture(Optional.empty());
		}
	}

	/** The latest answer, if it was about this word and the text has not changed since. */
	public Optional<String> known(IDocument document, IRegion word) {
		return last.filter(answer -> answer.document() == document && answer.stamp() == stamp(document) && answer.word().equals(word)).flatMap(Answer::markdown);
	}

	private static long stamp(IDocument document) {
		return ((IDocumentExtension4) document).getModificationStamp();
	}
}
