// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.Uplink;

/**
 * The effective budgets of all relays in one phase, by the relays' names, which are unique in a rollout. A paused relay takes no part in
 * shared ceilings: its budget is what it would have alone.
 */
public record EffectiveBudgets(Map<String, EffectiveBudget> byRelay) {

	public static EffectiveBudgets of(Snapshot snapshot) {
		Map<String, EffectiveBudget> byRelay = new LinkedHashMap<>();
		SharedUplink.of(snapshot).forEach(uplink -> uplink.budgets().forEach(budget -> byRelay.put(budget.relay().relay().name(), budget)));
		snapshot.relays().filter(relay -> !byRelay.containsKey(relay.relay().name()))
				.forEach(relay -> byRelay.put(relay.relay().name(), alone(relay)));
		return new EffectiveBudgets(byRelay);
	}

	/** The budget of a relay of the snapshot. */
	public EffectiveBudget of(DeployedRelay relay) {
		return byRelay.get(relay.relay().name());
	}

	/** The budget that a relay has by itself, before the other relays of its uplink are looked at. */
	public static EffectiveBudget alone(DeployedRelay relay) {
		return together(List.of(relay)).getFirst();
	}

	/** The budgets of relays that share an uplink, in the same order. */
	static List<EffectiveBudget> together(List<DeployedRelay> relays) {
		List<Optional<RateLimit>> closed = limits(relays, Hours.CLOSED);
		List<Optional<RateLimit>> open = limits(relays, Hours.OPEN);
		List<EffectiveBudget> budgets = new ArrayList<>(relays.size());
		for (int i = 0; i < relays.size(); i++) {
			DeployedRelay relay = relays.get(i);
			Optional<Uplink> uplink = relay.uplink();
			Optional<Accounting> accounting = relay.settings().budget().flatMap(budget -> AccountingRule.of(budget.value(), uplink));
			budgets.add(new EffectiveBudget(relay, uplink, closed.get(i), open.get(i), accounting));
		}
		return List.copyOf(budgets);
	}

	private static List<Optional<RateLimit>> limits(List<DeployedRelay> relays, Hours hours) {
		List<StatedLimit> stated = new ArrayList<>(relays.size());
		for (DeployedRelay relay : relays) {
			stated.add(StatedLimit.of(relay, hours));
		}
		return SharedCeiling.apply(stated);
	}
}
