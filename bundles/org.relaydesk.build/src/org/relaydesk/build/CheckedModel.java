// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.Severity;
import org.relaydesk.model.Deployment;

/**
 * A project after all checks.
 *
 * @param findings sorted, with the severities that the project wants
 */
public record CheckedModel(Sources sources, Optional<Deployment> deployment, List<Finding> findings) {

	/** With more findings. */
	public CheckedModel with(List<Finding> more) {
		return new CheckedModel(sources, deployment, Stream.concat(findings.stream(), more.stream()).sorted().distinct().toList());
	}

	/** Whether nothing may be generated. */
	public boolean hasErrors() {
		return findings.stream().anyMatch(Finding::isError);
	}

	public long count(Severity severity) {
		return findings.stream().filter(finding -> finding.severity() == severity).count();
	}
}
