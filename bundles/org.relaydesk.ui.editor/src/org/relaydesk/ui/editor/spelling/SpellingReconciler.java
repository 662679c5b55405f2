// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.spelling;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.MonoReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.spelling.SpellingReconcileStrategy;

/** Has the text checked in the background, a moment after the last key. */
public final class SpellingReconciler implements IReconciler {

	private static final String CONTENT_TYPE = "org.relaydesk.relay";

	private IReconciler reconciler;

	@Override
	public void install(ITextViewer viewer) {
		if (viewer instanceof ISourceViewer source) {
			reconciler = new MonoReconciler(new SpellingReconcileStrategy(source, EditorsUI.getSpellingService()) {
				@Override
				protected IContentType getContentType() {
					return Platform.getContentTypeManager().getContentType(CONTENT_TYPE);
				}
			}, false);
			reconciler.install(viewer);
		}
	}

	@Override
	public void uninstall() {
		if (reconciler != null) {
			reconciler.uninstall();
		}
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
