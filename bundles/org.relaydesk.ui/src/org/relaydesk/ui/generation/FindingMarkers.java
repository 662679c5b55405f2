// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.generation;

import static org.relaydesk.ui.Texts.text;

import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.runtime.CoreException;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.Severity;

/** Problems that only generating, or asking the real programs, brings to light. What the text alone shows is the editor's to mark. */
public enum FindingMarkers {
	/** What generators could not do. */
	GENERATED("org.relaydesk.ui.generated"),
	/** What the real programs said. */
	JUDGED("org.relaydesk.ui.judged");

	private final String type;

	FindingMarkers(String type) {
		this.type = type;
	}

	/** Marks these findings in the project, and no others of this kind. */
	public void replace(IProject project, List<Finding> findings) throws CoreException {
		IWorkspaceRunnable marking = monitor -> {
			project.deleteMarkers(type, true, IResource.DEPTH_INFINITE);
			for (Finding finding : findings) {
				IResource file = project.getFile(finding.origin().file());
				(file.exists() ? file : project).createMarker(type, attributes(finding));
			}
		};
		project.getWorkspace().run(marking, project, 0, null);
	}

	private static Map<String, Object> attributes(Finding finding) {
		return Map.of(IMarker.MESSAGE, text(finding.text()), IMarker.LINE_NUMBER, finding.origin().line(), IMarker.SEVERITY, severity(finding.severity()),
				"code", finding.code().id());
	}

	private static int severity(Severity severity) {
		return switch (severity) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			case HINT -> IMarker.SEVERITY_INFO;
		};
	}
}
