// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The options of a torrc that bear on the exit policy. */
enum PolicyOption {
	EXIT_POLICY("ExitPolicy", true),
	EXIT_POLICY_REJECT_PRIVATE("ExitPolicyRejectPrivate", false),
	EXIT_POLICY_REJECT_LOCAL_INTERFACES("ExitPolicyRejectLocalInterfaces", false),
	REDUCED_EXIT_POLICY("ReducedExitPolicy", false),
	IPV6_EXIT("IPv6Exit", false),
	EXIT_RELAY("ExitRelay", false),
	BRIDGE_RELAY("BridgeRelay", false),
	ADDRESS("Address", true),
	OUTBOUND_EXIT("OutboundBindAddressExit", true),
	OUTBOUND_OR("OutboundBindAddressOR", true),
	OUTBOUND_PT("OutboundBindAddressPT", true),
	OUTBOUND("OutboundBindAddress", true),
	SOCKS_PORT("SocksPort", true),
	DNS_PORT("DNSPort", true),
	TRANS_PORT("TransPort", true),
	NATD_PORT("NATDPort", true),
	HTTP_TUNNEL_PORT("HTTPTunnelPort", true),
	METRICS_PORT("MetricsPort", true),
	CONTROL_PORT("ControlPort", true),
	OR_PORT("ORPort", true),
	EXT_OR_PORT("ExtORPort", true),
	DIR_PORT("DirPort", true);

	/** From which addresses tor connects, in the order in which {@code ExitPolicyRejectLocalInterfaces} takes them. */
	static final List<PolicyOption> OUTBOUND_ADDRESSES = List.of(OUTBOUND_EXIT, OUTBOUND_OR, OUTBOUND_PT, OUTBOUND);
	/** On which addresses tor listens, likewise in order. */
	static final List<PolicyOption> PORTS = List.of(SOCKS_PORT, DNS_PORT, TRANS_PORT, NATD_PORT, HTTP_TUNNEL_PORT, METRICS_PORT, CONTROL_PORT, OR_PORT,
			EXT_OR_PORT, DIR_PORT);

	/** With this in front, a port counts just the same, but tor leaves it out when it writes its options down. */
	private static final String HIDDEN = "__";

	private final String name;
	private final boolean list;

	PolicyOption(String name, boolean list) {
		this.name = name;
		this.list = list;
	}

	/** Empty if the option has nothing to do with the exit policy. */
	static Optional<PolicyOption> of(TorOption option) {
		String name = option.name().replaceFirst("^" + HIDDEN, "");
		return Arrays.stream(values()).filter(known -> known.name.equals(name)).findFirst();
	}

	/** Whether each line adds to those before. */
	boolean isList() {
		return list;
	}

	@Override
	public String toString() {
		return name;
	}
}
