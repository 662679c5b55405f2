// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.diagnostics;

import java.util.List;
import java.util.Locale;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.model.Origin;

/** Findings as editors see them. */
public final class Diagnostics {

	/** Who speaks, as editors show it. */
	public static final String SOURCE = "relaydesk";

	private static final ClientUris URIS = new ClientUris();

	private Diagnostics() {
	}

	/** Adds to a diagnostic what Xtext's issues cannot carry: the message in the reader's language, the source, related places, tags. */
	public static void complete(Diagnostic diagnostic, FindingIssue issue, Locale reader) {
		Finding finding = issue.finding();
		diagnostic.setMessage(finding.text().in(reader));
		diagnostic.setSource(SOURCE);
		diagnostic.setRelatedInformation(finding.related().stream()
				.map(related -> new DiagnosticRelatedInformation(location(issue, related.origin()), related.text().in(reader))).toList());
		if (isUnnecessary(finding.code())) {
			diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
		}
	}

	private static Location location(FindingIssue issue, Origin origin) {
		return new Location(URIS.toUriString(issue.file(origin)), range(origin));
	}

	/** Lines and columns count from 0 there. */
	public static Range range(Origin origin) {
		return new Range(new Position(origin.line() - 1, origin.column() - 1), new Position(origin.endLine() - 1, origin.endColumn() - 1));
	}

	private static boolean isUnnecessary(FindingCode code) {
		return code.id().endsWith(".unused") || code == FindingCode.EXIT_POLICY_UNREACHABLE_RULE || code == FindingCode.OVERRIDE_WITHOUT_EFFECT;
	}
}
