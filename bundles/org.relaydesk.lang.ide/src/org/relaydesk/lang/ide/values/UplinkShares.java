// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.values;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.relaydesk.analysis.budget.EffectiveBudget;
import org.relaydesk.analysis.budget.RateLimit;
import org.relaydesk.analysis.budget.SharedUplink;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.quantity.Bandwidth;

/** What a budget comes to for the relays that have it: the part of their uplinks that they may use. */
public final class UplinkShares {

	/**
	 * A relay's part of its uplink, in the last phase in which it runs with the budget.
	 *
	 * @param closed per cent of the uplink's slower direction, rounded; outside opening hours
	 * @param open the same during opening hours
	 */
	public record Share(EffectiveBudget budget, Uplink uplink, int closed, int open) {
	}

	private UplinkShares() {
	}

	/** The relays that run with a budget in some phase and are limited by it, in the order of the text. */
	public static List<Share> of(Deployment deployment, String budget) {
		Map<String, Share> byRelay = new LinkedHashMap<>();
		for (Snapshot snapshot : deployment.snapshots()) {
			for (SharedUplink uplink : SharedUplink.of(snapshot)) {
				uplink.budgets().stream().filter(relay -> has(relay, budget))
						.forEach(relay -> share(uplink.uplink(), relay).ifPresent(share -> byRelay.put(relay.relay().relay().name(), share)));
			}
		}
		return List.copyOf(byRelay.values());
	}

	private static boolean has(EffectiveBudget relay, String budget) {
		return relay.relay().settings().budget().filter(used -> used.value().name().equals(budget)).isPresent();
	}

	private static Optional<Share> share(Uplink uplink, EffectiveBudget budget) {
		return uplink.slower().flatMap(speed -> budget.closed().flatMap(closed -> budget.open()
				.map(open -> new Share(budget, uplink, percent(closed, speed), percent(open, speed)))));
	}

	private static int percent(RateLimit limit, Bandwidth speed) {
		return java.math.BigDecimal.valueOf(limit.rate().bitsPerSecond()).movePointRight(2)
				.divide(java.math.BigDecimal.valueOf(speed.bitsPerSecond()), 0, RoundingMode.HALF_UP).intValueExact();
	}
}
