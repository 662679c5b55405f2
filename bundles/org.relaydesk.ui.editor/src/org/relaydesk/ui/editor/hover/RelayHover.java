// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.hover;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.relaydesk.ui.editor.engine.Engines;
import org.relaydesk.ui.editor.engine.Hovers;

/** What stands behind a word. Asked in the background when the mouse rests; by key it is asked on the UI thread, when {@link ShowHover} knows the answer. */
public final class RelayHover implements ITextHover, ITextHoverExtension {

	private static final int PATIENCE_MILLISECONDS = 2000;

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return Words.at(viewer.getDocument(), offset).orElse(null);
	}

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		Hovers hovers = Engines.engine().hovers();
		IDocument document = viewer.getDocument();
		return (Display.getCurrent() == null ? wait(hovers.ask(document, region)) : hovers.known(document, region)).orElse(null);
	}

	private static Optional<String> wait(CompletableFuture<Optional<String>> answer) {
		try {
			return answer.get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		} catch (ExecutionException | TimeoutException overtakenByTheNextKey) {
			return Optional.empty();
		}
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
