// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.listeners;

import java.util.Optional;

import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Firewall.Protocol;
import org.relaydesk.model.Origin;
import org.relaydesk.model.net.IpAddress;

/**
 * Something that listens on one address and port of a host.
 *
 * @param local where the host listens
 * @param published where the Internet reaches it: the same, except behind a router that forwards
 * @param relay whose it is; empty for what belongs to the host, such as SSH
 * @param origin the statement in the model that asks for it
 */
public record Listener(Endpoint local, Endpoint published, Protocol protocol, Purpose purpose, Optional<DeployedRelay> relay, Clients clients,
		Origin origin) {

	/** The host's own address. */
	public IpAddress address() {
		return local.address();
	}

	/** The host's own port. */
	public int port() {
		return local.port();
	}

	/** Whether a router has to forward the published endpoint to the local one. */
	public boolean isForwarded() {
		return !local.equals(published);
	}
}
