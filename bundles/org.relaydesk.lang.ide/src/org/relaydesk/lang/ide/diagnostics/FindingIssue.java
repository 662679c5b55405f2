// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.diagnostics;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.relaydesk.analysis.Finding;
import org.relaydesk.lang.Origins;
import org.relaydesk.model.Origin;

/** A finding in the clothes of Xtext, on its way through the builder. */
public final class FindingIssue extends Issue.IssueImpl {

	private final Finding finding;
	private final Origins origins;

	/** {@code origins} knows the folder that the finding speaks of. */
	public FindingIssue(Finding finding, Origins origins) {
		this.finding = finding;
		this.origins = origins;
		Origin origin = finding.origin();
		setCode(finding.code().id());
		setMessage(finding.message());
		setSeverity(severity(finding.severity()));
		setType(CheckType.FAST);
		setLineNumber(origin.line());
		setColumn(origin.column());
		setLineNumberEnd(origin.endLine());
		setColumnEnd(origin.endColumn());
	}

	public Finding finding() {
		return finding;
	}

	/** The file of a place in the same folder. */
	URI file(Origin origin) {
		return origins.uri(origin.file());
	}

	private static Severity severity(org.relaydesk.analysis.Severity severity) {
		return switch (severity) {
			case ERROR -> Severity.ERROR;
			case WARNING -> Severity.WARNING;
			case HINT -> Severity.INFO;
		};
	}
}
