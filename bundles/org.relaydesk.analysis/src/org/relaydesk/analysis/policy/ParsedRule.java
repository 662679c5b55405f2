// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.List;

/** What tor makes of the text of one rule. */
public sealed interface ParsedRule {

	/**
	 * A rule for each family and network.
	 *
	 * @param oddities what tor reads otherwise than most people would, each in plain words; usually none
	 */
	record Understood(List<TorRule> rules, List<String> oddities) implements ParsedRule {
	}

	/** Tor warns and drops this rule alone. */
	record Dropped(String reason) implements ParsedRule {
	}

	/** Tor refuses the whole configuration. */
	record Malformed(String reason) implements ParsedRule {
	}
}
