// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.listeners;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.PortRange;

/** An address and a port, 1 to 65535; {@code toString} is {@code 192.0.2.1:443} or {@code [2001:db8::1]:443}. */
public record Endpoint(IpAddress address, int port) implements Comparable<Endpoint> {

	private static final Pattern SYNTAX = Pattern.compile("(?:\\[([^\\]]*:[^\\]]*)\\]|([^:\\[\\]]*)):([0-9]{1,5})");

	/** Reads {@code 192.0.2.1:443} or {@code [2001:db8::1]:443}; empty if it is neither. */
	public static Optional<Endpoint> parse(String text) {
		Matcher matcher = SYNTAX.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int port = Integer.parseInt(matcher.group(3));
		return IpAddress.parse(matcher.group(1) != null ? matcher.group(1) : matcher.group(2)).filter(address -> port >= 1 && port <= PortRange.MAX)
				.map(address -> new Endpoint(address, port));
	}

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
