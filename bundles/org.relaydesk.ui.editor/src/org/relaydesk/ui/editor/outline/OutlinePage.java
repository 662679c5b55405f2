// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.outline;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.relaydesk.lang.ide.diagnostics.CheckedFolder;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.editor.engine.Engines;
import org.relaydesk.ui.editor.engine.LanguageEngine;
import org.relaydesk.ui.editor.engine.Positions;
import org.relaydesk.ui.editor.engine.Uris;

/** The declarations of a file as a tree, up to date with each build, in step with the cursor. */
public final class OutlinePage extends ContentOutlinePage {

	private final RelayEditor editor;
	private final LanguageEngine engine = Engines.engine();
	private final Consumer<CheckedFolder> afterBuild = checked -> request();

	public OutlinePage(RelayEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer viewer = getTreeViewer();
		viewer.setContentProvider(new SymbolTree());
		viewer.setLabelProvider(new SymbolLabels());
		viewer.setUseHashlookup(true);
		viewer.setAutoExpandLevel(3);
		engine.addListener(afterBuild);
		request();
	}

	public boolean isDisposed() {
		return getControl() != null && getControl().isDisposed();
	}

	private void request() {
		IDocument document = editor.document();
		Uris.identifier(document).ifPresent(file -> engine.ask(server -> server.documentSymbol(new DocumentSymbolParams(file)))
				.thenAccept(answer -> show(answer.stream().map(Either::getRight).toList())));
	}

	private void show(List<DocumentSymbol> symbols) {
		Control control = getControl();
		if (control != null) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				if (!control.isDisposed()) {
					replace(symbols);
				}
			});
		}
	}

	/** Whatever was expanded stays so: symbols are equal by their paths of names. */
	private void replace(List<DocumentSymbol> symbols) {
		List<SymbolNode> roots = SymbolNode.of(symbols);
		if (getTreeViewer().getInput() == null) {
			getTreeViewer().setInput(roots);
			return;
		}
		if (!roots.equals(getTreeViewer().getInput())) {
			Object[] expanded = getTreeViewer().getExpandedElements();
			getTreeViewer().getControl().setRedraw(false);
			getTreeViewer().setInput(roots);
			getTreeViewer().setExpandedElements(expanded);
			getTreeViewer().getControl().setRedraw(true);
		} else {
			getTreeViewer().setInput(roots);
		}
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (event.getSelection() instanceof IStructuredSelection selection && selection.getFirstElement() instanceof SymbolNode node
				&& getControl().isFocusControl()) {
			Positions.region(editor.document(), node.symbol().getSelectionRange())
					.map(region -> new Position(region.getOffset(), region.getLength()))
					.ifPresent(place -> editor.selectAndReveal(place.getOffset(), place.getLength()));
		}
	}

	@Override
	public void dispose() {
		engine.removeListener(afterBuild);
		super.dispose();
	}
}
