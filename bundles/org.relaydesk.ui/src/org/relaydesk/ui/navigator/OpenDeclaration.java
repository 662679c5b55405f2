// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.navigator;

import static org.relaydesk.ui.Texts.text;

import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.statushandlers.StatusManager;

/** Enter, or a double click, on a declaration in the Project Explorer opens its file at its line. */
public final class OpenDeclaration extends CommonActionProvider {

	private final Action action = new Action(text("navigator.open")) {
		@Override
		public void run() {
			if (getContext().getSelection() instanceof IStructuredSelection selection && selection.getFirstElement() instanceof ModelElement element) {
				open(ModelContent.current(element));
			}
		}
	};

	@Override
	public void fillActionBars(IActionBars bars) {
		bars.setGlobalActionHandler(ICommonActionConstants.OPEN, action);
	}

	@Override
	public void fillContextMenu(IMenuManager menu) {
		menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, action);
	}

	private static void open(ModelElement element) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			IMarker place = element.file().createMarker(IMarker.TEXT, Map.of(IMarker.LINE_NUMBER, element.line()));
			IDE.openEditor(page, place);
			place.delete();
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
