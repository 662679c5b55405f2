// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.folding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.AbstractReconciler;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.relaydesk.ui.editor.engine.Engines;
import org.relaydesk.ui.editor.engine.Uris;

/** Blocks that can be folded, as the server sees them. What is folded stays folded while the text around it changes. */
public final class RelayFolding extends AbstractReconciler {

	private ProjectionViewer viewer;

	@Override
	public void install(ITextViewer installed) {
		super.install(installed);
		viewer = installed instanceof ProjectionViewer projection ? projection : null;
	}

	@Override
	protected void initialProcess() {
		process(null);
	}

	@Override
	protected void process(DirtyRegion region) {
		IDocument document = getDocument();
		if (viewer != null && document != null) {
			Uris.identifier(document).ifPresent(file -> Engines.engine().ask(server -> server.foldingRange(new FoldingRangeRequestParams(file)))
					.thenAccept(folds -> replace(document, folds)));
		}
	}

	private void replace(IDocument document, List<FoldingRange> folds) {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		if (model == null) {
			return;
		}
		Set<Position> wanted = positions(document, folds);
		Set<Annotation> gone = new HashSet<>();
		model.getAnnotationIterator().forEachRemaining(annotation -> {
			if (!wanted.remove(model.getPosition(annotation))) {
				gone.add(annotation);
			}
		});
		Map<Annotation, Position> added = new HashMap<>();
		wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
		if (!gone.isEmpty() || !added.isEmpty()) {
			model.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
		}
	}

	private static Set<Position> positions(IDocument document, List<FoldingRange> folds) {
		Set<Position> positions = new HashSet<>();
		for (FoldingRange fold : folds) {
			try {
				int start = document.getLineOffset(fold.getStartLine());
				IRegion last = document.getLineInformation(fold.getEndLine());
				int end = Math.min(document.getLength(), last.getOffset() + document.getLineLength(fold.getEndLine()));
				positions.add(new Position(start, end - start));
			} catch (BadLocationException theTextIsShorterNow) {
				continue;
			}
		}
		return positions;
	}

	@Override
	protected void reconcilerDocumentChanged(IDocument document) {
		// The next round looks at the new one.
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
