// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.quickfix;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.relaydesk.ui.editor.engine.Engines;

/** The quick fixes of a problem marker, in the editor and in the Problems view. */
public final class RelayFixes implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return !Engines.engine().fixes().of(marker).isEmpty();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return Engines.engine().fixes().of(marker).stream().map(action -> new RelayFix(marker, action)).toArray(IMarkerResolution[]::new);
	}
}
