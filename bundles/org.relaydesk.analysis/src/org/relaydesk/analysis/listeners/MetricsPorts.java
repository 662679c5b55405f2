// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.listeners;

import java.util.OptionalInt;

import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Host;
import org.relaydesk.model.Relay;

/** The metrics ports of a host's relays: the host's own for the first in order of name, then counting up (LANGUAGE.md, semantics 31). */
public final class MetricsPorts {

	private MetricsPorts() {
	}

	/** The relay's port; empty if its host has no metrics. All relays of the host count in every phase, so that a port never moves. */
	public static OptionalInt of(DeployedRelay relay) {
		return relay.host().metrics().map(metrics -> OptionalInt.of(metrics.port() + rank(relay.relay(), relay.host()))).orElse(OptionalInt.empty());
	}

	private static int rank(Relay relay, Host host) {
		return (int) host.relays().stream().filter(other -> other.name().compareTo(relay.name()) < 0).count();
	}
}
