// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.families;

import java.util.List;
import java.util.Optional;

import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Located;
import org.relaydesk.model.Snapshot;

/**
 * The relays of one phase that declare one operator: all but bridges that have started and not retired, paused ones included
 * (LANGUAGE.md, semantics 22). A bridge must not tell that it belongs to known relays (tor(1), MyFamily).
 *
 * @param members empty where the model asks for no family
 * @param id the family id, once it exists and where the Tor version knows it
 */
public record FamilyMembers(List<DeployedRelay> members, Optional<String> id) {

	public static FamilyMembers of(Snapshot snapshot) {
		if (!snapshot.rollout().family().automatic()) {
			return new FamilyMembers(List.of(), Optional.empty());
		}
		Optional<String> id = snapshot.rollout().tor().knowsFamilyId() ? snapshot.rollout().family().id().map(Located::value) : Optional.empty();
		return new FamilyMembers(snapshot.relays().filter(relay -> !relay.settings().isBridge()).toList(), id);
	}

	/** Whether a relay of this phase is in the family. */
	public boolean contains(DeployedRelay relay) {
		return members.stream().anyMatch(member -> isSame(member, relay));
	}

	private static boolean isSame(DeployedRelay one, DeployedRelay other) {
		return one.relay().name().equals(other.relay().name());
	}
}
