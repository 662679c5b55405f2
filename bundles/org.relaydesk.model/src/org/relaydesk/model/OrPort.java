// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.Optional;

import org.relaydesk.model.net.IpAddress;

/**
 * A port on which a relay accepts connections of the Tor network.
 *
 * @param address the only address it listens on; empty means each of the relay's addresses
 * @param port 1 to 65535, as the Internet sees it
 * @param forwardedTo the port of the host to which a router forwards it
 */
public record OrPort(Optional<Located<IpAddress>> address, int port, Optional<Integer> forwardedTo, Origin origin) {

	/** The port on which the host listens. */
	public int listenPort() {
		return forwardedTo.orElse(port);
	}
}
