// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.explanation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Shows the help on where the keyboard is. The platform's own handler does so in the window of the workbench, but nothing in a dialog. */
public final class HelpByKey extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell active = Display.getCurrent().getActiveShell();
		if (active != null && active.getData() instanceof Window dialog && dialog.getShell().getParent() != null) {
			askAsTheSystemWould(Display.getCurrent().getFocusControl());
		} else {
			PlatformUI.getWorkbench().getHelpSystem().displayDynamicHelp();
		}
		return null;
	}

	/** The innermost control that knows of help shows it. */
	private static void askAsTheSystemWould(Control focus) {
		for (Control control = focus; control != null; control = control.getParent()) {
			if (control.isListening(SWT.Help)) {
				control.notifyListeners(SWT.Help, new Event());
				return;
			}
		}
	}
}
