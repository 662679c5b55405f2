// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.torrc;

import java.util.List;

import org.relaydesk.analysis.budget.EffectiveBudgets;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Rollout;
import org.relaydesk.model.Snapshot;

/**
 * What a relay's configuration depends on besides the relay itself; worked out once for all of them.
 *
 * @param family the relays that one family holds together: all but bridges
 */
record Surroundings(Snapshot snapshot, EffectiveBudgets budgets, List<DeployedRelay> family) {

	static Surroundings of(Snapshot snapshot) {
		return new Surroundings(snapshot, EffectiveBudgets.of(snapshot), snapshot.relays().filter(relay -> !relay.settings().isBridge()).toList());
	}

	Rollout rollout() {
		return snapshot.rollout();
	}
}
