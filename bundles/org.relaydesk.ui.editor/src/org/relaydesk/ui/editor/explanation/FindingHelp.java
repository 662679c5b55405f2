// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.explanation;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerHelpContextProvider;
import org.relaydesk.ui.editor.engine.Markers;

/** F1 on a problem: the help context of its finding. */
public final class FindingHelp implements IMarkerHelpContextProvider {

	/** What the ids of all contexts of findings begin with; the finding's code follows, with {@code _} for dots. */
	public static final String PREFIX = "org.relaydesk.ui.editor.finding_";

	@Override
	public String getHelpContextForMarker(IMarker marker) {
		return PREFIX + marker.getAttribute(Markers.CODE, "").replace('.', '_');
	}

	@Override
	public boolean hasHelpContextForMarker(IMarker marker) {
		return !marker.getAttribute(Markers.CODE, "").isEmpty();
	}
}
