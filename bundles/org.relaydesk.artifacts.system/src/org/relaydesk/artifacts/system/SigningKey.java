// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Snapshot;

/**
 * One signing key of a relay whose master key is offline: made on a day, useless from another.
 *
 * @param expires the day on which the relay would stop
 */
record SigningKey(LocalDate made, LocalDate expires) {

	/** Tor's own default is 30 days (tor(1), SigningKeyLifetime): too short for libraries, where somebody has to come for it. */
	static final int LIFETIME_DAYS = 90;
	/** How early the next one is made. */
	private static final int RESERVE_DAYS = 14;
	private static final int PLANNED_DAYS = 366;

	/**
	 * The plan of a year: the first key on the first day of the phase in which the relay begins, the next ones two weeks before each expires. Those that
	 * expired before the snapshot's phase are left out. Empty if the rollout has no phases, and so no dates.
	 */
	static List<SigningKey> of(DeployedRelay relay, Snapshot snapshot) {
		Optional<LocalDate> start = relay.relay().timeline().getFirst().from().map(Phase::begins);
		Optional<LocalDate> now = snapshot.phase().map(Phase::begins);
		if (start.isEmpty() || now.isEmpty()) {
			return List.of();
		}
		return Stream.iterate(start.get(), day -> day.plusDays(LIFETIME_DAYS - RESERVE_DAYS))
				.takeWhile(day -> day.isBefore(now.get().plusDays(PLANNED_DAYS)))
				.map(day -> new SigningKey(day, day.plusDays(LIFETIME_DAYS))).filter(key -> key.expires().isAfter(now.get())).toList();
	}
}
