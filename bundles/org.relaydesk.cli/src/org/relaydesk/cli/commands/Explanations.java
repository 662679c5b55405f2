// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.FindingPage;

/** What there is to say about a kind of finding. */
final class Explanations {

	private Explanations() {
	}

	/** The gist of its page, or else its code. */
	static String summary(FindingCode code) {
		return FindingPage.of(code).map(FindingPage::summary).orElse(code.id());
	}
}
