// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.occurrences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.ui.PlatformUI;
import org.relaydesk.ui.editor.engine.Engines;
import org.relaydesk.ui.editor.engine.Positions;
import org.relaydesk.ui.editor.engine.Uris;

/** Marks all places of the name at the cursor, instead of the Generic Editor's own marks on words that merely look alike. */
public final class OccurrenceMarks implements IReconciler {

	/** The Generic Editor's own annotation, which has a colour in both themes. */
	private static final String TYPE = "org.eclipse.ui.genericeditor.text";

	private ISourceViewer viewer;
	private final ISelectionChangedListener cursorMoved = event -> request();
	private Annotation[] shown = new Annotation[0];
	private volatile long requested;

	@Override
	public void install(ITextViewer installed) {
		if (installed instanceof ISourceViewer source && source.getSelectionProvider() instanceof IPostSelectionProvider cursor) {
			viewer = source;
			cursor.addPostSelectionChangedListener(cursorMoved);
		}
	}

	@Override
	public void uninstall() {
		if (viewer != null && viewer.getSelectionProvider() instanceof IPostSelectionProvider cursor) {
			cursor.removePostSelectionChangedListener(cursorMoved);
		}
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}

	private void request() {
		long number = ++requested;
		IDocument document = viewer.getDocument();
		Uris.identifier(document).ifPresent(file -> {
			try {
				DocumentHighlightParams params = new DocumentHighlightParams(file, Positions.of(document, viewer.getSelectedRange().x));
				Engines.engine().ask(server -> server.documentHighlight(params)).thenAccept(places -> showLater(number, document, places));
			} catch (BadLocationException e) {
				ILog.of(OccurrenceMarks.class).error("a cursor outside the document", e);
			}
		});
	}

	private void showLater(long number, IDocument document, List<? extends DocumentHighlight> places) {
		if (number == requested) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(document, places));
		}
	}

	private void show(IDocument document, List<? extends DocumentHighlight> places) {
		IAnnotationModel model = viewer.getAnnotationModel();
		if (model == null || document != viewer.getDocument()) {
			return;
		}
		Map<Annotation, Position> marks = new HashMap<>();
		for (DocumentHighlight place : places) {
			Optional<Position> position = Positions.region(document, place.getRange()).map(r -> new Position(r.getOffset(), r.getLength()));
			position.ifPresent(at -> marks.put(new Annotation(TYPE, false, null), at));
		}
		((IAnnotationModelExtension) model).replaceAnnotations(shown, marks);
		shown = marks.keySet().toArray(Annotation[]::new);
	}
}
