// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

/** A rule that tor refuses; the message says why. Never leaves the parser. */
final class RefusedRule extends Exception {

	private static final long serialVersionUID = 1;

	RefusedRule(String message) {
		super(message);
	}
}
