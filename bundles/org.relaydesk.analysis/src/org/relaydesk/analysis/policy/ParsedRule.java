// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.List;

import org.relaydesk.analysis.Message;

/** What tor makes of the text of one rule. */
public sealed interface ParsedRule {

	/**
	 * A rule for each family and network.
	 *
	 * @param oddities what tor reads otherwise than most people would, usually nothing
	 */
	record Understood(List<TorRule> rules, List<Message> oddities) implements ParsedRule {
	}

	/** Tor warns and drops this rule alone. */
	record Dropped(Message reason) implements ParsedRule {
	}

	/** Tor refuses the whole configuration. */
	record Malformed(Message reason) implements ParsedRule {
	}
}
