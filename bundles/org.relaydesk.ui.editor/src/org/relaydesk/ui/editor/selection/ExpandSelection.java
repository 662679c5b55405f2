// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.selection;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.relaydesk.ui.editor.RelayEditor;

/** Lets the selection grow to what holds it. */
public final class ExpandSelection extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof RelayEditor editor) {
			editor.selections().expand();
		}
		return null;
	}
}
