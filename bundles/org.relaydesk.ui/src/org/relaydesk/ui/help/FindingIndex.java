// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.help;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.FindingPage;

/** The list of all findings, as a page. */
final class FindingIndex {

	private FindingIndex() {
	}

	/** In the order of their codes, each with its severity and what it says. */
	static String markdown() {
		return Arrays.stream(FindingCode.values()).sorted(Comparator.comparing(FindingCode::id)).map(FindingIndex::row)
				.collect(Collectors.joining("\n", """
						# Findings

						What Relay Desk may say about a rollout. Press F1 on a problem to come to its page.

						| Finding | Severity | What it says |
						|---|---|---|
						""", "\n"));
	}

	private static String row(FindingCode code) {
		String summary = FindingPage.of(code).map(FindingPage::summary).orElse("");
		return "| [%s](%s.html) | %s | %s |".formatted(code.id(), code.id(), code.severity(), summary.replace("|", "\\|"));
	}
}
