// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.relaydesk.lang.relay.PhaseDeclaration;
import org.relaydesk.lang.relay.Starts;
import org.relaydesk.model.Phase;

/** The rollout's phases in the order of their dates, and which declaration means which. */
record Phases(List<Phase> ordered, Map<PhaseDeclaration, Phase> declared) {

	/** The phase that a reference means; empty if it leads nowhere. */
	Optional<Phase> of(PhaseDeclaration reference) {
		return Optional.ofNullable(declared.get(reference));
	}

	/** The phase that {@code starts} names. */
	Optional<Phase> starts(Block block) {
		return block.last(Starts.class).flatMap(starts -> of(starts.getPhase()));
	}

	Optional<Phase> first() {
		return ordered.stream().findFirst();
	}

	/** The later of two phases that may be missing. */
	static Optional<Phase> latest(Optional<Phase> one, Optional<Phase> other) {
		if (one.isEmpty() || other.isEmpty()) {
			return one.isEmpty() ? other : one;
		}
		return one.get().compareTo(other.get()) >= 0 ? one : other;
	}
}
