// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.util.Optional;

import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Uplink;

/**
 * What a relay may really use in one phase, percentages resolved and shared ceilings applied.
 *
 * @param uplink the uplink of the relay's host, if it is known
 * @param closed the limit outside opening hours, or always where nothing is said of opening hours; empty means no limit
 * @param open the limit during opening hours; equal to {@code closed} where the budget does not distinguish them
 * @param accounting the limit of volume, if there is one
 */
public record EffectiveBudget(DeployedRelay relay, Optional<Uplink> uplink, Optional<RateLimit> closed, Optional<RateLimit> open,
		Optional<Accounting> accounting) {

	public Optional<RateLimit> at(Hours hours) {
		return hours == Hours.OPEN ? open : closed;
	}

	/** Whether the host has to change the limit when the library opens and closes. */
	public boolean switchesWithHours() {
		return !closed.equals(open);
	}

	/** What the torrc itself holds: the lower limit, so that a reboot during opening hours is safe (LANGUAGE.md, semantics 26). */
	public Optional<RateLimit> standing() {
		return closed.flatMap(c -> open.map(c::lower)).or(() -> closed).or(() -> open);
	}
}
