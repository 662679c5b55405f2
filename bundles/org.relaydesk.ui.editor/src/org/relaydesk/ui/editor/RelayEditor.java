// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.internal.genericeditor.ExtensionBasedTextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.relaydesk.ui.editor.occurrences.OccurrenceMarks;
import org.relaydesk.ui.editor.outline.OutlinePage;

/** The Generic Editor under a name of its own, with an outline. Everything else comes in through extension points. */
public final class RelayEditor extends ExtensionBasedTextEditor {

	/** The editor's id in the workbench. */
	public static final String ID = "org.relaydesk.ui.editor.relay";

	private OutlinePage outline;
	private OccurrenceMarks occurrences;

	@Override
	public void createPartControl(org.eclipse.swt.widgets.Composite parent) {
		super.createPartControl(parent);
		occurrences = new OccurrenceMarks(getSourceViewer());
		occurrences.install();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IContentOutlinePage.class) {
			if (outline == null || outline.isDisposed()) {
				outline = new OutlinePage(this);
			}
			return type.cast(outline);
		}
		return super.getAdapter(type);
	}

	/** The text that is edited. */
	public IDocument document() {
		return getDocumentProvider().getDocument(getEditorInput());
	}

	/** The viewer, for helpers that show themselves in it. */
	public ISourceViewer viewer() {
		return getSourceViewer();
	}

	@Override
	public void dispose() {
		if (occurrences != null) {
			occurrences.uninstall();
		}
		super.dispose();
	}
}
