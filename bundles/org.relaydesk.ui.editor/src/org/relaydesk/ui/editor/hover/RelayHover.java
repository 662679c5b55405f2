// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.hover;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.relaydesk.ui.editor.engine.Engines;
import org.relaydesk.ui.editor.engine.Positions;
import org.relaydesk.ui.editor.engine.Uris;

/** What stands behind a word. Asked in the background when the mouse rests; by keyboard the platform asks on the UI thread, which waits little. */
public final class RelayHover implements ITextHover, ITextHoverExtension {

	private static final int BACKGROUND_MILLISECONDS = 2000;
	private static final int UI_MILLISECONDS = 30;

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return Words.at(viewer.getDocument(), offset).orElse(null);
	}

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		IDocument document = viewer.getDocument();
		Optional<TextDocumentIdentifier> file = Uris.identifier(document);
		if (file.isEmpty()) {
			return null;
		}
		try {
			HoverParams params = new HoverParams(file.get(), Positions.of(document, region.getOffset()));
			String text = Engines.engine().ask(server -> server.hover(params)).thenApply(hover -> hover.getContents().getRight().getValue())
					.get(Display.getCurrent() == null ? BACKGROUND_MILLISECONDS : UI_MILLISECONDS, TimeUnit.MILLISECONDS);
			return text.isBlank() ? null : text;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException | TimeoutException | BadLocationException overtakenByTheNextKey) {
			return null;
		}
		return null;
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return new AbstractReusableInformationControlCreator() {
			@Override
			protected IInformationControl doCreateInformationControl(Shell parent) {
				return new DefaultInformationControl(parent, new MarkdownPresenter());
			}
		};
	}
}
