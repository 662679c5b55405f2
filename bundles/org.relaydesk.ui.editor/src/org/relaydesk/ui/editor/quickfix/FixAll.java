// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.quickfix;

import static org.relaydesk.ui.editor.EditorTexts.text;

import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.ui.IMarkerResolution;
import org.relaydesk.ui.editor.engine.Engines;

/** Mends all problems of a marker's kind in its project at once, each in its best way. */
record FixAll(int count) implements IMarkerResolution {

	@Override
	public String getLabel() {
		return text("fix.all", count);
	}

	@Override
	public void run(IMarker marker) {
		Engines.engine().fixes().all(marker).exceptionally(overtaken -> List.of())
				.thenAccept(actions -> Applying.later(getLabel(), actions.stream().map(CodeAction::getEdit).toList()));
	}
}
