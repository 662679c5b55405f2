// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.quickfix;

import static org.relaydesk.ui.editor.EditorTexts.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.swt.graphics.Image;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.relaydesk.ui.editor.change.WorkspaceEdits;
import org.relaydesk.ui.editor.engine.Engines;
import org.relaydesk.ui.editor.engine.Fixes;
import org.relaydesk.ui.editor.engine.Markers;

/** A quick fix; it can mend all problems of its kind at once. */
final class RelayFix extends WorkbenchMarkerResolution {

	private final IMarker marker;
	private final CodeAction action;

	RelayFix(IMarker marker, CodeAction action) {
		this.marker = marker;
		this.action = action;
	}

	@Override
	public String getLabel() {
		return action.getTitle();
	}

	@Override
	public void run(IMarker chosen) {
		matching(chosen).ifPresentOrElse(found -> apply(List.of(found), new NullProgressMonitor()),
				() -> StatusManager.getManager().handle(Status.info(text("fix.stale")), StatusManager.SHOW));
	}

	@Override
	public void run(IMarker[] chosen, IProgressMonitor monitor) {
		apply(Arrays.stream(chosen).map(this::matching).flatMap(Optional::stream).toList(), monitor);
	}

	/** The fix of another problem that is called the same, or else its best one. */
	private Optional<CodeAction> matching(IMarker other) {
		Fixes fixes = Engines.engine().fixes();
		return fixes.of(other).stream().filter(candidate -> candidate.getTitle().equals(action.getTitle())).findFirst()
				.or(() -> fixes.of(other).stream().findFirst());
	}

	private void apply(List<CodeAction> actions, IProgressMonitor monitor) {
		try {
			CompositeChange all = new CompositeChange(getLabel());
			for (CodeAction each : actions) {
				all.merge(WorkspaceEdits.change(each.getTitle(), each.getEdit()));
			}
			perform(all, monitor);
		} catch (CoreException | MalformedTreeException e) {
			StatusManager.getManager().handle(Status.error(text("change.failed"), e), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	private void perform(Change change, IProgressMonitor monitor) throws CoreException {
		PerformChangeOperation operation = new PerformChangeOperation(change);
		operation.setUndoManager(RefactoringCore.getUndoManager(), getLabel());
		operation.run(SubMonitor.convert(monitor));
	}

	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		String code = marker.getAttribute(Markers.CODE, "");
		Fixes fixes = Engines.engine().fixes();
		return Arrays.stream(markers).filter(other -> !other.equals(marker) && code.equals(other.getAttribute(Markers.CODE, "")))
				.filter(other -> !fixes.of(other).isEmpty()).toArray(IMarker[]::new);
	}

	@Override
	public String getDescription() {
		return action.getTitle();
	}

	@Override
	public Image getImage() {
		return null;
	}
}
