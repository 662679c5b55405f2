// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.List;
import java.util.Optional;

import org.relaydesk.model.net.PortRange;

/**
 * What a host's firewall lets in besides what its relays need.
 *
 * @param isolateLan where the model says {@code isolate lan}
 */
public record Firewall(String name, List<Management> management, List<Allowance> allowances, Optional<Limit> limit, Optional<Origin> isolateLan,
		String documentation, Origin origin) implements Documented {

	/** The first allowance that lets in TCP connections to a port, 1 to 65535. */
	public Optional<Allowance> tcpAllowance(int port) {
		for (Allowance allowance : allowances) {
			if (allowance.protocol() == Protocol.TCP && allowance.ports().stream().anyMatch(range -> range.contains(port))) {
				return Optional.of(allowance);
			}
		}
		return Optional.empty();
	}

	/** {@code manage ssh from …}. */
	public record Management(int port, List<Source> sources, Origin origin) {

		public static final int DEFAULT_PORT = 22;
	}

	/** {@code allow tcp 9100 from …}. */
	public record Allowance(Protocol protocol, List<PortRange> ports, List<Source> sources, Origin origin) {
	}

	/** New SSH connections of one source in a period; the periods of firewalls are shorter than those of volumes. */
	public record Limit(int count, Per per, Origin origin) {
	}

	public enum Protocol {
		TCP, UDP
	}

	/** The periods in which connections are counted. */
	public enum Per {
		SECOND(1), MINUTE(60), HOUR(3_600), DAY(86_400);

		private final int seconds;

		Per(int seconds) {
			this.seconds = seconds;
		}

		public int seconds() {
			return seconds;
		}
	}
}
