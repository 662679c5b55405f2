// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.help.IContextProvider;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.internal.genericeditor.ExtensionBasedTextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.relaydesk.lang.ide.diagnostics.CheckedFolder;
import org.relaydesk.ui.editor.engine.Engines;
import org.relaydesk.ui.editor.explanation.EditorHelp;
import org.relaydesk.ui.editor.format.FormatOnSave;
import org.relaydesk.ui.editor.hover.ShowHover;
import org.relaydesk.ui.editor.outline.OutlinePage;
import org.relaydesk.ui.editor.preferences.EditorPreferences;
import org.relaydesk.ui.editor.selection.SelectionSteps;

/** The Generic Editor under a name of its own, with an outline. Nearly everything else comes in through extension points. */
public final class RelayEditor extends ExtensionBasedTextEditor {

	/** The editor's id in the workbench. */
	public static final String ID = "org.relaydesk.ui.editor.relay";

	private final Consumer<CheckedFolder> afterBuild = checked -> updateMinings();
	private final SelectionSteps selections = new SelectionSteps(this);
	private OutlinePage outline;

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		Engines.engine().addListener(afterBuild);
	}

	@Override
	protected void createActions() {
		super.createActions();
		setAction(ITextEditorActionConstants.SHOW_INFORMATION, new ShowHover(this, getAction(ITextEditorActionConstants.SHOW_INFORMATION)));
	}

	@Override
	protected void installCodeMiningProviders() {
		if (EditorPreferences.showsMinings()) {
			super.installCodeMiningProviders();
		}
	}

	private void updateMinings() {
		ISourceViewer viewer = getSourceViewer();
		if (viewer instanceof ISourceViewerExtension5 mined && mined.hasCodeMiningProviders() && viewer.getTextWidget() != null) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				if (getSourceViewer() != null) {
					mined.updateCodeMinings();
				}
			});
		}
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		FormatOnSave.format(this);
		super.doSave(monitor);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IContentOutlinePage.class) {
			if (outline == null || outline.isDisposed()) {
				outline = new OutlinePage(this);
			}
			return type.cast(outline);
		}
		return type == IContextProvider.class ? type.cast(new EditorHelp(this)) : super.getAdapter(type);
	}

	/** The text that is edited. */
	public IDocument document() {
		return getDocumentProvider().getDocument(getEditorInput());
	}

	/** How the selection grows and shrinks. */
	public SelectionSteps selections() {
		return selections;
	}

	@Override
	public void dispose() {
		Engines.engine().removeListener(afterBuild);
		super.dispose();
	}
}
