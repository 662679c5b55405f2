// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.navigation;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.relaydesk.ui.editor.engine.Positions;
import org.relaydesk.ui.editor.engine.Uris;

/** Opens places that the server names. */
public final class Navigation {

	private Navigation() {
	}

	/** Shows a place as soon as the UI thread has time; may be called on any thread. */
	public static void showLater(Location location) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> Uris.file(location.getUri()).ifPresent(file -> show(file, location)));
	}

	private static void show(IFile file, Location location) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null) {
			return;
		}
		try {
			IEditorPart part = IDE.openEditor(window.getActivePage(), file);
			if (part instanceof ITextEditor editor) {
				IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
				Optional<IRegion> region = Positions.region(document, location.getRange());
				region.ifPresent(place -> editor.selectAndReveal(place.getOffset(), place.getLength()));
			}
		} catch (PartInitException e) {
			report(e);
		}
	}

	private static void report(CoreException e) {
		StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
	}
}
