// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.outline;

import static org.relaydesk.ui.editor.EditorTexts.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.editor.engine.Engines;
import org.relaydesk.ui.editor.engine.Positions;
import org.relaydesk.ui.editor.engine.Uris;

/** Goes to a declaration of the file by typing a part of its name. */
public final class QuickOutline extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof RelayEditor editor) {
			Shell shell = editor.getSite().getShell();
			Uris.identifier(editor.document()).ifPresent(file -> Engines.engine()
					.ask(server -> server.documentSymbol(new DocumentSymbolParams(file)))
					.thenAccept(answer -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> choose(editor, answer.stream().map(Either::getRight).toList()))));
		}
		return null;
	}

	private static void choose(RelayEditor editor, List<DocumentSymbol> symbols) {
		List<DocumentSymbol> all = new ArrayList<>();
		flatten(symbols, all);
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(editor.getSite().getShell(), new Label());
		dialog.setTitle(text("quick.outline"));
		dialog.setMessage(text("symbols.message"));
		dialog.setElements(all.toArray());
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof DocumentSymbol chosen) {
			Positions.region(editor.document(), chosen.getSelectionRange())
					.ifPresent(region -> editor.selectAndReveal(region.getOffset(), region.getLength()));
		}
	}

	private static void flatten(List<DocumentSymbol> symbols, List<DocumentSymbol> all) {
		for (DocumentSymbol symbol : symbols) {
			all.add(symbol);
			flatten(symbol.getChildren() == null ? List.of() : symbol.getChildren(), all);
		}
	}

	private static final class Label extends LabelProvider {

		@Override
		public String getText(Object element) {
			DocumentSymbol symbol = (DocumentSymbol) element;
			return symbol.getDetail() == null || symbol.getDetail().isEmpty() ? symbol.getName() : symbol.getName() + " — " + symbol.getDetail();
		}

		@Override
		public Image getImage(Object element) {
			return Icons.of(((DocumentSymbol) element).getKind());
		}
	}
}
