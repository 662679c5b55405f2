// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.diagnostics;

import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.ProjectSettings;
import org.relaydesk.model.Deployment;

/**
 * What is known of a project folder after a build.
 *
 * @param folder the folder's URI as clients write it, without a slash at the end
 * @param deployment empty while the text cannot be understood as a whole
 * @param findings of all stages, sorted
 * @param settings what the project decides
 */
public record CheckedFolder(String folder, Optional<Deployment> deployment, List<Finding> findings, ProjectSettings settings) {
}
