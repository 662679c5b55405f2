// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.List;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.region.AddressSet;
import org.relaydesk.model.net.Cidr;

/**
 * A set of addresses in words for people, against all that are reached at all.
 *
 * @param text {@code everyone}, {@code everyone but 198.51.100.0/24}, or the networks themselves
 * @param isEveryone whether it is everyone, but for a few networks
 */
record Scope(Message text, boolean isEveryone) {

	private static final int MOST_NAMED = 4;

	static Scope of(AddressSet addresses, AddressSet everyone) {
		if (addresses.equals(everyone)) {
			return new Scope(PolicyTexts.text("scope.everyone"), true);
		}
		List<Cidr> blocks = addresses.blocks();
		List<Cidr> exceptions = everyone.minus(addresses).blocks();
		boolean isMostOfAll = everyone.contains(addresses) && exceptions.size() < blocks.size() && exceptions.size() <= MOST_NAMED;
		return isMostOfAll ? new Scope(PolicyTexts.text("scope.everyone-but", names(exceptions)), true) : new Scope(names(blocks), false);
	}

	/** The first networks by name, the others by number. */
	static Message names(List<Cidr> blocks) {
		Message first = Message.joined(", ", blocks.stream().limit(MOST_NAMED).toList());
		int others = blocks.size() - MOST_NAMED;
		if (others <= 0) {
			return first;
		}
		return others == 1 ? PolicyTexts.text("scope.one-more-network", first) : PolicyTexts.text("scope.more-networks", first, others);
	}
}
