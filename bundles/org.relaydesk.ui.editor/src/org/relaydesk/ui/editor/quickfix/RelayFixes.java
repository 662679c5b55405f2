// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.editor.quickfix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.relaydesk.ui.editor.engine.Engines;
import org.relaydesk.ui.editor.engine.Fixes;
import org.relaydesk.ui.editor.engine.Markers;

/** The quick fixes of a problem marker, in the editor and in the Problems view. */
public final class RelayFixes implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return !Engines.engine().fixes().of(marker).isEmpty();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		Fixes fixes = Engines.engine().fixes();
		List<IMarkerResolution> resolutions = new ArrayList<>();
		fixes.of(marker).forEach(action -> resolutions.add(new RelayFix(marker, action.getTitle())));
		int like = like(marker);
		if (!resolutions.isEmpty() && like > 1) {
			resolutions.add(new FixAll(like));
		}
		return resolutions.toArray(IMarkerResolution[]::new);
	}

	/** How many problems of the marker's kind its project has. */
	private static int like(IMarker marker) {
		try {
			String code = marker.getAttribute(Markers.CODE, "");
			return (int) Arrays.stream(marker.getResource().getProject().findMarkers(Markers.TYPE, false, IResource.DEPTH_INFINITE))
					.filter(other -> code.equals(other.getAttribute(Markers.CODE, ""))).count();
		} catch (CoreException e) {
			ILog.of(RelayFixes.class).log(e.getStatus());
			return 0;
		}
	}
}
