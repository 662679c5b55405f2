// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.quickfix;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.relaydesk.ui.editor.engine.Engines;
import org.relaydesk.ui.editor.engine.Fixes;
import org.relaydesk.ui.editor.engine.Markers;

/** A quick fix; it can mend all problems of its kind that somebody has selected. What it changes is asked when it is chosen. */
final class RelayFix extends WorkbenchMarkerResolution {

	private final IMarker marker;
	private final String title;

	RelayFix(IMarker marker, String title) {
		this.marker = marker;
		this.title = title;
	}

	@Override
	public String getLabel() {
		return title;
	}

	@Override
	public void run(IMarker chosen) {
		run(new IMarker[] { chosen }, null);
	}

	@Override
	public void run(IMarker[] chosen, IProgressMonitor monitor) {
		List<CompletableFuture<Optional<CodeAction>>> answers = Arrays.stream(chosen)
				.map(each -> Engines.engine().fixes().now(each).exceptionally(overtaken -> List.of()).thenApply(this::matching)).toList();
		CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).thenRun(() -> Applying.later(title,
				answers.stream().map(CompletableFuture::join).flatMap(Optional::stream).map(CodeAction::getEdit).toList()));
	}

	/** The fix of another problem that is called the same, or else its best one. */
	private Optional<CodeAction> matching(List<CodeAction> actions) {
		return Stream.concat(actions.stream().filter(action -> action.getTitle().equals(title)), actions.stream()).findFirst();
	}

	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		String code = marker.getAttribute(Markers.CODE, "");
		Fixes fixes = Engines.engine().fixes();
		return Arrays.stream(markers).filter(other -> !other.equals(marker) && code.equals(other.getAttribute(Markers.CODE, "")))
				.filter(other -> !fixes.of(other).isEmpty()).toArray(IMarker[]::new);
	}

	/** What is mended: the fix's own words stand beside it already. */
	@Override
	public String getDescription() {
		return marker.getAttribute(IMarker.MESSAGE, "");
	}

	@Override
	public Image getImage() {
		return null;
	}
}
