// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import org.relaydesk.analysis.listeners.Endpoint;

/** What a policy says to an endpoint, and the rule that says so. */
public record PolicyVerdict(Endpoint point, TorRule rule) {

	/** {@code 192.0.2.1:80 accept by accept *:80 (kilton.relay:12)}. */
	@Override
	public String toString() {
		return point + " " + rule.action() + " by " + rule + " (" + rule.source() + ")";
	}
}
