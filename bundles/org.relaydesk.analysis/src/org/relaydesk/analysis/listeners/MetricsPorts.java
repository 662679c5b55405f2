// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.listeners;

import java.util.Optional;
import java.util.OptionalInt;

import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Host;
import org.relaydesk.model.Metrics;
import org.relaydesk.model.Relay;

/** The metrics ports of a host's relays: the host's own for the first in order of name, then counting up (LANGUAGE.md, semantics 31). */
public final class MetricsPorts {

	private MetricsPorts() {
	}

	/** The relay's port; empty if its host has no metrics. All relays of the host count in every phase, so that a port never moves. */
	public static OptionalInt of(DeployedRelay relay) {
		Optional<Metrics> metrics = relay.host().metrics();
		return metrics.isEmpty() ? OptionalInt.empty() : OptionalInt.of(metrics.get().port() + rank(relay.relay(), relay.host()));
	}

	private static int rank(Relay relay, Host host) {
		int rank = 0;
		for (Relay other : host.relays()) {
			if (other.name().compareTo(relay.name()) < 0) {
				rank++;
			}
		}
		return rank;
	}
}
