// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.policy.TorRule;
import org.relaydesk.analysis.region.Box;
import org.relaydesk.analysis.region.FirstMatch;

/** Which earlier rules decide a part of what a later one is about. */
final class Hiders {

	/** With more rules than this in play, all that overlap are named, though some of them may be hidden themselves. */
	private static final int MOST_WEIGHED = 64;

	private Hiders() {
	}

	static List<TorRule> of(TorRule rule, List<TorRule> earlier) {
		List<TorRule> overlapping = earlier.stream().filter(rule::overlaps).toList();
		if (overlapping.size() > MOST_WEIGHED) {
			return overlapping;
		}
		List<Box> parts = overlapping.stream().map(TorRule::box).map(rule.box()::intersection).flatMap(Optional::stream).toList();
		List<TorRule> deciding = new ArrayList<>();
		FirstMatch.deciders(parts).stream().forEach(i -> deciding.add(overlapping.get(i)));
		return deciding;
	}

	/**
	 * Whether the earlier rule is an exception on purpose: for a smaller network, or for some of the ports of the same one. That is how
	 * exceptions are written, so it hides nothing.
	 */
	static boolean isException(TorRule earlier, TorRule later) {
		boolean smaller = later.network().contains(earlier.network()) && !earlier.network().equals(later.network());
		boolean fewerPorts = earlier.network().equals(later.network()) && later.covers(earlier) && !earlier.ports().equals(later.ports());
		return smaller || fewerPorts;
	}
}
