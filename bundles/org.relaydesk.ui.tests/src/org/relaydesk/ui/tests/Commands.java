// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.relaydesk.ui.editor.RelayEditor;

/** Commands as keys and menus run them. */
final class Commands {

	private Commands() {
	}

	/** Runs a command in the active part. */
	static void run(String id) {
		try {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			throw new IllegalStateException(id, e);
		}
	}

	static ISourceViewer viewer(RelayEditor editor) {
		return (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
	}
}
