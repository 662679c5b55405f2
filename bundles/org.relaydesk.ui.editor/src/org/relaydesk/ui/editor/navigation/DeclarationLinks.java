// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.navigation;

import static org.relaydesk.ui.editor.EditorTexts.text;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.relaydesk.ui.editor.engine.Engines;
import org.relaydesk.ui.editor.engine.Positions;
import org.relaydesk.ui.editor.engine.Uris;
import org.relaydesk.ui.editor.hover.Words;

/** Names as links to their declarations: Ctrl-click and F3. Where a link leads is asked when somebody follows it. */
public final class DeclarationLinks extends AbstractHyperlinkDetector {

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean canShowMultiple) {
		IDocument document = viewer.getDocument();
		Optional<TextDocumentIdentifier> file = Uris.identifier(document);
		Optional<IRegion> word = Words.at(document, region.getOffset());
		return file.isEmpty() || word.isEmpty() ? null : new IHyperlink[] { new Link(document, file.get(), word.get()) };
	}

	private record Link(IDocument document, TextDocumentIdentifier file, IRegion word) implements IHyperlink {

		@Override
		public IRegion getHyperlinkRegion() {
			return word;
		}

		@Override
		public String getTypeLabel() {
			return null;
		}

		@Override
		public String getHyperlinkText() {
			return text("link.open");
		}

		@Override
		public void open() {
			try {
				DefinitionParams params = new DefinitionParams(file, Positions.of(document, word.getOffset()));
				Engines.engine().ask(server -> server.definition(params))
						.thenAccept(answer -> answer.getLeft().stream().findFirst().ifPresent(Navigation::showLater));
			} catch (BadLocationException e) {
				ILog.of(DeclarationLinks.class).error("a link outside the document", e);
			}
		}
	}
}
