// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.references;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.model.WorkbenchLabelProvider;

/** The Search view's page of references: files, with the number of uses in each. */
public final class ReferencePage extends AbstractTextSearchViewPage {

	public ReferencePage() {
		super(FLAG_LAYOUT_FLAT);
	}

	@Override
	protected void configureTreeViewer(TreeViewer viewer) {
		configure(viewer);
	}

	@Override
	protected void configureTableViewer(TableViewer viewer) {
		configure(viewer);
	}

	private void configure(StructuredViewer viewer) {
		viewer.setContentProvider(new Files());
		viewer.setLabelProvider(new Label());
	}

	@Override
	protected void elementsChanged(Object[] elements) {
		getViewer().refresh();
	}

	@Override
	protected void clear() {
		getViewer().refresh();
	}

	@Override
	protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
		if (IDE.openEditor(getSite().getPage(), (IFile) match.getElement(), activate) instanceof ITextEditor editor) {
			editor.selectAndReveal(offset, length);
		}
	}

	private static final class Files implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((ReferenceResult) input).getElements();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return false;
		}
	}

	private final class Label extends LabelProvider {

		private final WorkbenchLabelProvider files = new WorkbenchLabelProvider();

		@Override
		public String getText(Object element) {
			Match[] matches = getInput() == null ? new Match[0] : getInput().getMatches(element);
			return ((IFile) element).getFullPath().makeRelative() + " (" + Arrays.stream(matches).count() + ")";
		}

		@Override
		public Image getImage(Object element) {
			return files.getImage(element);
		}

		@Override
		public void dispose() {
			files.dispose();
			super.dispose();
		}
	}
}
