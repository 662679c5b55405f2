// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.listeners;

import org.relaydesk.model.net.IpAddress;

/** An address and a port, 1 to 65535; {@code toString} is {@code 192.0.2.1:443} or {@code [2001:db8::1]:443}. */
public record Endpoint(IpAddress address, int port) implements Comparable<Endpoint> {

	@Override
	public int compareTo(Endpoint other) {
		int byAddress = address.compareTo(other.address);
		return byAddress != 0 ? byAddress : Integer.compare(port, other.port);
	}

	@Override
	public String toString() {
		return address.bracketed() + ":" + port;
	}
}
