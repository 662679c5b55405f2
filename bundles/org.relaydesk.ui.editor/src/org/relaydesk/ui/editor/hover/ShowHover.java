// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.hover;

import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.relaydesk.ui.editor.RelayEditor;
import org.relaydesk.ui.editor.engine.Engines;

/** Shows by key what stands behind the word at the cursor. The platform's action needs the answer at once: so it runs when the answer is here. */
public final class ShowHover extends Action {

	private final RelayEditor editor;
	private final IAction platform;

	/** @param platform the action that this one replaces */
	public ShowHover(RelayEditor editor, IAction platform) {
		this.editor = editor;
		this.platform = platform;
		setActionDefinitionId(platform.getActionDefinitionId());
	}

	@Override
	public void run() {
		IDocument document = editor.document();
		Optional<IRegion> word = word(document);
		if (word.isEmpty()) {
			platform.run();
			return;
		}
		Display display = PlatformUI.getWorkbench().getDisplay();
		Engines.engine().hovers().ask(document, word.get()).whenComplete((answer, overtaken) -> display.asyncExec(() -> {
			if (document.equals(editor.document()) && word.equals(word(document))) {
				platform.run();
			}
		}));
	}

	private Optional<IRegion> word(IDocument document) {
		return Words.at(document, ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset());
	}
}
