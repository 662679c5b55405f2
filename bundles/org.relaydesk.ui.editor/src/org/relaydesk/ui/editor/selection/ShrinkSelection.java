// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.selection;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.relaydesk.ui.editor.RelayEditor;

/** Lets the selection shrink to what it was. */
public final class ShrinkSelection extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof RelayEditor editor) {
			editor.selections().shrink();
		}
		return null;
	}
}
