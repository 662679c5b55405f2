// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.coloring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.relaydesk.ui.editor.engine.LanguageEngine;
import org.relaydesk.ui.editor.engine.Positions;
import org.relaydesk.ui.editor.engine.Uris;

/** Colours that only the parse tree knows. They come later, and move along with the text until the next ones come. */
final class SemanticColors {

	/** Indices of the types in Xtext's legend, which lists those of the protocol in its order. */
	private static final List<String> LEGEND = List.of(SemanticTokenTypes.Namespace, SemanticTokenTypes.Type, SemanticTokenTypes.Class,
			SemanticTokenTypes.Enum, SemanticTokenTypes.Interface, SemanticTokenTypes.Struct, SemanticTokenTypes.TypeParameter,
			SemanticTokenTypes.Parameter, SemanticTokenTypes.Variable, SemanticTokenTypes.Property, SemanticTokenTypes.EnumMember,
			SemanticTokenTypes.Event, SemanticTokenTypes.Function, SemanticTokenTypes.Method, SemanticTokenTypes.Macro, SemanticTokenTypes.Keyword,
			SemanticTokenTypes.Modifier, SemanticTokenTypes.Comment, SemanticTokenTypes.String, SemanticTokenTypes.Number);

	private static final Map<String, Style> STYLES = Map.of(SemanticTokenTypes.Class, Style.NAME, SemanticTokenTypes.Variable, Style.REFERENCE,
			SemanticTokenTypes.Property, Style.OPTION, SemanticTokenTypes.Keyword, Style.KEYWORD, SemanticTokenTypes.Number, Style.NUMBER);

	private final LanguageEngine engine;
	private final Runnable repaint;
	private volatile List<Token> tokens = List.of();
	private volatile long requested;

	/** {@code repaint} is called on a thread of the engine when there are new colours. */
	SemanticColors(LanguageEngine engine, Runnable repaint) {
		this.engine = engine;
		this.repaint = repaint;
	}

	List<Token> tokens() {
		return tokens;
	}

	/** Moves what stands behind a change, and drops what the change touches. */
	void shift(DocumentEvent event) {
		int from = event.getOffset();
		int to = from + event.getLength();
		int by = (event.getText() == null ? 0 : event.getText().length()) - event.getLength();
		List<Token> moved = new ArrayList<>();
		for (Token token : tokens) {
			if (token.end() < from) {
				moved.add(token);
			} else if (token.offset() > to) {
				moved.add(new Token(token.offset() + by, token.length(), token.style()));
			}
		}
		tokens = List.copyOf(moved);
	}

	/** Asks for the colours of the text as it is now; a later question makes the answer to this one worthless. */
	void request(IDocument document) {
		long number = ++requested;
		String text = document.get();
		Uris.identifier(document).ifPresent(file -> engine.ask(server -> server.semanticTokensFull(new SemanticTokensParams(file)))
				.thenAccept(answer -> {
					if (number == requested && answer != null) {
						tokens = decode(new org.eclipse.jface.text.Document(text), answer.getData());
						repaint.run();
					}
				}));
	}

	/** Five numbers a token, each relative to the one before: line, character, length, type, modifiers. */
	private static List<Token> decode(IDocument document, List<Integer> data) {
		List<Token> decoded = new ArrayList<>();
		Position position = new Position(0, 0);
		for (int i = 0; i + 4 < data.size(); i += 5) {
			int line = position.getLine() + data.get(i);
			position = new Position(line, data.get(i) == 0 ? position.getCharacter() + data.get(i + 1) : data.get(i + 1));
			int type = data.get(i + 3);
			Optional<Integer> offset = Positions.offset(document, position);
			Style style = type < LEGEND.size() ? STYLES.get(LEGEND.get(type)) : null;
			if (offset.isPresent() && style != null) {
				decoded.add(new Token(offset.get(), data.get(i + 2), style));
			}
		}
		return List.copyOf(decoded);
	}
}
