// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import org.relaydesk.analysis.FindingTexts;
import org.relaydesk.analysis.Message;

/** A rule that tor refuses, and why. Never leaves the parser. */
final class RefusedRule extends Exception {

	private static final long serialVersionUID = 1;

	final transient Message reason;

	RefusedRule(String key, Object... arguments) {
		this.reason = FindingTexts.text(key, arguments);
	}
}
