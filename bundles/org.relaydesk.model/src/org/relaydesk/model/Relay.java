// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.List;
import java.util.Optional;

/**
 * A relay through all phases, templates resolved.
 *
 * @param timeline the settings from each phase on in which they change; the first entry is the relay's start. Never empty.
 */
public record Relay(String name, Optional<Located<String>> template, List<Era> timeline, String documentation, Origin origin) implements Documented {

	/**
	 * A span of phases in which a relay's settings stay the same.
	 *
	 * @param from empty only where the rollout has no phases
	 */
	public record Era(Optional<Phase> from, RelaySettings settings) {

		boolean hasBegunIn(Optional<Phase> phase) {
			return from.isEmpty() || phase.isPresent() && phase.get().isFrom(from.get());
		}
	}

	/** The settings that hold in a phase; empty before the relay starts. */
	public Optional<RelaySettings> at(Optional<Phase> phase) {
		for (Era era : timeline.reversed()) {
			if (era.hasBegunIn(phase)) {
				return Optional.of(era.settings());
			}
		}
		return Optional.empty();
	}
}
