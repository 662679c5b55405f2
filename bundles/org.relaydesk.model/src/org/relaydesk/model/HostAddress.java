// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.Optional;

import org.relaydesk.model.net.IpAddress;

/**
 * An address that a host's interface holds.
 *
 * @param behind the public address whose ports a router forwards to this one
 */
public record HostAddress(IpAddress address, Optional<IpAddress> behind, Origin origin) {

	/** The address that the Internet sees. */
	public IpAddress publicAddress() {
		return behind.orElse(address);
	}
}
