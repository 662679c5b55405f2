// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Located;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.quantity.Bandwidth;

/**
 * The effective budgets of all relays in one phase, by the relays' names, which are unique in a rollout. A paused relay takes no part in
 * shared ceilings: its budget is what it would have alone.
 */
public record EffectiveBudgets(Map<String, EffectiveBudget> byRelay) {

	private record UplinkKey(String library, String site, String uplink) {
	}

	public static EffectiveBudgets of(Snapshot snapshot) {
		Map<String, EffectiveBudget> byRelay = new LinkedHashMap<>();
		Map<UplinkKey, List<DeployedRelay>> sharing = new LinkedHashMap<>();
		for (DeployedHost host : snapshot.hosts()) {
			Optional<Uplink> uplink = host.host().uplink().map(Located::value);
			for (DeployedRelay relay : host.relays()) {
				if (uplink.isPresent() && relay.settings().isRunning()) {
					UplinkKey key = new UplinkKey(host.library().name(), host.site().name(), uplink.get().name());
					sharing.computeIfAbsent(key, k -> new ArrayList<>()).add(relay);
				} else {
					put(List.of(relay), byRelay);
				}
			}
		}
		sharing.values().forEach(relays -> put(relays, byRelay));
		return new EffectiveBudgets(byRelay);
	}

	/** The budget of a relay of the snapshot. */
	public EffectiveBudget of(DeployedRelay relay) {
		return byRelay.get(relay.relay().name());
	}

	private static void put(List<DeployedRelay> relays, Map<String, EffectiveBudget> byRelay) {
		List<Optional<RateLimit>> closed = limits(relays, Hours.CLOSED);
		List<Optional<RateLimit>> open = limits(relays, Hours.OPEN);
		for (int i = 0; i < relays.size(); i++) {
			DeployedRelay relay = relays.get(i);
			Optional<Uplink> uplink = relay.host().uplink().map(Located::value);
			Optional<Accounting> accounting = relay.settings().budget().flatMap(budget -> AccountingRule.of(budget.value(), uplink));
			byRelay.put(relay.relay().name(), new EffectiveBudget(relay, uplink, closed.get(i), open.get(i), accounting));
		}
	}

	private static List<Optional<RateLimit>> limits(List<DeployedRelay> relays, Hours hours) {
		return SharedCeiling.apply(relays.stream().map(relay -> stated(relay, hours)).toList());
	}

	/** What the relay's own budget states for these hours. */
	static StatedLimit stated(DeployedRelay relay, Hours hours) {
		Optional<Bandwidth> slower = relay.host().uplink().flatMap(uplink -> uplink.value().slower());
		return relay.settings().budget().map(budget -> StatedLimit.of(budget.value(), slower, hours)).orElse(StatedLimit.NONE);
	}
}
