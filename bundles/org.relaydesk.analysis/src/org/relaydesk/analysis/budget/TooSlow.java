// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.Located;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.quantity.Bandwidth;

/** Below 10 Mbit/s each way a bridge helps more than a relay (Tor Project, relay requirements). */
public final class TooSlow implements PhaseAnalysis<SharedUplink> {

	private static final Bandwidth RECOMMENDED = Bandwidth.ofMegabitsPerSecond(10);

	@Override
	public Stream<Finding> findings(SharedUplink shared, Snapshot snapshot) {
		List<String> relays = shared.budgets().stream().filter(budget -> !budget.relay().settings().isBridge())
				.map(budget -> budget.relay().relay().name()).toList();
		Uplink uplink = shared.uplink();
		boolean slow = uplink.slower().stream().anyMatch(speed -> speed.compareTo(RECOMMENDED) < 0);
		return !slow || relays.isEmpty() ? Stream.empty() : Stream.of(Finding.of(FindingCode.UPLINK_TOO_SLOW, uplink.origin(),
				"uplink " + uplink.name() + " (" + speed("down", uplink.down()) + ", " + speed("up", uplink.up()) + ") is too slow for "
						+ String.join(", ", relays) + ": a relay should have " + Figures.of(RECOMMENDED)
						+ " each way; make it a bridge, or run Snowflake instead")
				.withRelated(shared.relatedRelays()));
	}

	private static String speed(String direction, Optional<Located<Bandwidth>> speed) {
		return direction + " " + speed.map(s -> Figures.of(s.value())).orElse("not known");
	}
}
