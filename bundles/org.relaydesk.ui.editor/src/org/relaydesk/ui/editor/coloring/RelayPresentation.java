// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.coloring;

import java.util.function.Consumer;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.relaydesk.lang.ide.diagnostics.CheckedFolder;
import org.relaydesk.ui.editor.engine.Engines;
import org.relaydesk.ui.editor.engine.LanguageEngine;

/**
 * Colours of an editor: those of the {@link Lexer} at once, those of the parse tree on top of them as soon as they are known. The Generic
 * Editor uses but one presentation reconciler, so this is both.
 */
public final class RelayPresentation extends PresentationReconciler {

	private final Lexer lexer = new Lexer();
	private final LanguageEngine engine = Engines.engine();
	private final SemanticColors semantic = new SemanticColors(engine, this::repaint);
	private final Consumer<CheckedFolder> afterBuild = checked -> request();
	private final IPropertyChangeListener themeChanged = event -> repaint();
	private final Text text = new Text();
	private ITextViewer viewer;

	public RelayPresentation() {
		Painter painter = new Painter();
		setDamager(painter, IDocument.DEFAULT_CONTENT_TYPE);
		setRepairer(painter, IDocument.DEFAULT_CONTENT_TYPE);
	}

	@Override
	public void install(ITextViewer installed) {
		super.install(installed);
		viewer = installed;
		viewer.addTextInputListener(text);
		engine.addListener(afterBuild);
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeChanged);
		text.inputDocumentChanged(null, viewer.getDocument());
	}

	@Override
	public void uninstall() {
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeChanged);
		engine.removeListener(afterBuild);
		if (viewer != null) {
			viewer.removeTextInputListener(text);
			text.inputDocumentChanged(viewer.getDocument(), null);
		}
		super.uninstall();
	}

	private void request() {
		ITextViewer current = viewer;
		if (current != null && current.getDocument() != null) {
			semantic.request(current.getDocument());
		}
	}

	private void repaint() {
		Control control = viewer == null ? null : viewer.getTextWidget();
		if (control != null) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				if (!control.isDisposed()) {
					viewer.invalidateTextPresentation();
				}
			});
		}
	}

	/** Follows the viewer from document to document. */
	private final class Text implements ITextInputListener, IDocumentListener {

		@Override
		public void inputDocumentAboutToBeChanged(IDocument old, IDocument next) {
			// Only the change itself matters.
		}

		@Override
		public void inputDocumentChanged(IDocument old, IDocument next) {
			if (old != null) {
				old.removeDocumentListener(this);
			}
			if (next != null) {
				next.addPrenotifiedDocumentListener(this);
				semantic.request(next);
			}
		}

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			semantic.shift(event);
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			// The next build brings new colours.
		}
	}

	/** Paints the whole text each time: files are small, and a comment that opens changes everything behind it. */
	private final class Painter implements IPresentationDamager, IPresentationRepairer {

		private IDocument document;

		@Override
		public void setDocument(IDocument current) {
			document = current;
		}

		@Override
		public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean documentPartitioningChanged) {
			return new Region(0, document.getLength());
		}

		@Override
		public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
			lexer.tokens(document.get()).forEach(token -> presentation.addStyleRange(token.style().range(token.offset(), token.length())));
			for (Token token : semantic.tokens()) {
				if (token.end() <= document.getLength()) {
					presentation.replaceStyleRange(token.style().range(token.offset(), token.length()));
				}
			}
		}
	}
}
