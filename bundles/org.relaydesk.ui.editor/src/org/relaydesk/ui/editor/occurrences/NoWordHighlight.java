// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.occurrences;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;

/** Takes the place of the Generic Editor's own highlighting, which marks equal words whatever they mean. */
public final class NoWordHighlight implements IReconcilingStrategy {

	@Override
	public void setDocument(IDocument document) {
		// Occurrences are marked by OccurrenceMarks.
	}

	@Override
	public void reconcile(DirtyRegion dirty, IRegion region) {
		// Occurrences are marked by OccurrenceMarks.
	}

	@Override
	public void reconcile(IRegion partition) {
		// Occurrences are marked by OccurrenceMarks.
	}
}
