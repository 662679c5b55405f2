// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.symbols;

import static org.relaydesk.ui.editor.EditorTexts.text;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.relaydesk.ui.editor.engine.Engines;
import org.relaydesk.ui.editor.engine.Uris;
import org.relaydesk.ui.editor.navigation.Navigation;
import org.relaydesk.ui.editor.outline.Icons;

/** Goes to a declaration anywhere in the workspace by typing a part of its name. */
public final class GoToSymbol extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		Engines.engine().ask(server -> server.symbol(new WorkspaceSymbolParams("")))
				.thenAccept(answer -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> choose(shell, answer.getRight())));
		return null;
	}

	private static void choose(Shell shell, List<? extends WorkspaceSymbol> symbols) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new Label());
		dialog.setTitle(text("symbols.title"));
		dialog.setMessage(text("symbols.message"));
		dialog.setEmptyListMessage(text("symbols.none"));
		dialog.setElements(symbols.stream().filter(symbol -> Uris.file(symbol.getLocation().getLeft().getUri()).isPresent()).toArray());
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof WorkspaceSymbol chosen) {
			Navigation.showLater(chosen.getLocation().getLeft());
		}
	}

	private static final class Label extends LabelProvider {
		@Override
		public String getText(Object element) {
			WorkspaceSymbol symbol = (WorkspaceSymbol) element;
			String file = Uris.file(symbol.getLocation().getLeft().getUri()).map(found -> found.getFullPath().makeRelative().toString()).orElse("");
			return symbol.getName() + " — " + file;
		}

		@Override
		public Image getImage(Object element) {
			return Icons.of(((WorkspaceSymbol) element).getKind());
		}
	}
}
