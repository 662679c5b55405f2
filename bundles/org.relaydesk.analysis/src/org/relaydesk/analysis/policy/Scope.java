// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.List;
import java.util.stream.Collectors;

import org.relaydesk.analysis.region.AddressSet;
import org.relaydesk.model.net.Cidr;

/** Names a set of addresses for people, against all that are reached at all. */
final class Scope {

	private static final int MOST_NAMED = 4;

	private Scope() {
	}

	/** {@code everyone}, {@code everyone but 198.51.100.0/24}, or the networks themselves. */
	static String text(AddressSet addresses, AddressSet everyone) {
		if (addresses.equals(everyone)) {
			return "everyone";
		}
		List<Cidr> blocks = addresses.blocks();
		List<Cidr> exceptions = everyone.minus(addresses).blocks();
		boolean isMostOfAll = everyone.contains(addresses) && exceptions.size() < blocks.size() && exceptions.size() <= MOST_NAMED;
		return isMostOfAll ? "everyone but " + names(exceptions) : names(blocks);
	}

	/** The first networks by name, the others by number. */
	static String names(List<Cidr> blocks) {
		String first = blocks.stream().limit(MOST_NAMED).map(Cidr::toString).collect(Collectors.joining(", "));
		int others = blocks.size() - MOST_NAMED;
		return others <= 0 ? first : first + " and " + others + (others == 1 ? " more network" : " more networks");
	}
}
