// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.internal.genericeditor.ExtensionBasedTextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.relaydesk.ui.editor.outline.OutlinePage;

/** The Generic Editor under a name of its own, with an outline. Everything else comes in through extension points. */
public final class RelayEditor extends ExtensionBasedTextEditor {

	/** The editor's id in the workbench. */
	public static final String ID = "org.relaydesk.ui.editor.relay";

	private OutlinePage outline;

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
}
