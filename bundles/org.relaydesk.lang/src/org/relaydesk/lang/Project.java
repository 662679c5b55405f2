// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.xtext.resource.XtextResource;
import org.relaydesk.analysis.Finding;
import org.relaydesk.lang.relay.File;

/**
 * A folder of files, parsed and linked.
 *
 * @param resources in the order of their paths
 * @param findings about syntax, names and values, sorted
 */
public record Project(List<XtextResource> resources, Origins origins, List<Finding> findings) {

	public Project {
		resources = List.copyOf(resources);
		findings = List.copyOf(findings);
	}

	/** The roots of the parse trees, without files that hold nothing. */
	public List<File> files() {
		return resources.stream().map(resource -> (File) resource.getParseResult().getRootASTElement()).filter(Objects::nonNull).toList();
	}

	/** The texts of the files, by their paths. */
	public Map<String, String> texts() {
		return resources.stream().collect(Collectors.toMap(file -> origins.path(file.getURI()), file -> file.getParseResult().getRootNode().getText()));
	}

	/** Whether the parse tree can be trusted: no finding is an error. */
	public boolean isSound() {
		return findings.stream().noneMatch(Finding::isError);
	}
}
