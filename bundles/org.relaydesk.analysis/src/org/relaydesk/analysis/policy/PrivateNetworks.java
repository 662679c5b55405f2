// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.analysis.region.AddressSet;
import org.relaydesk.model.PolicyRule.Action;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/** What {@code private} means in an exit policy; {@code GETINFO exit-policy/reject-private/default} of tor 0.4.9.11 lists the same. */
public final class PrivateNetworks {

	/** Tor's list in Tor's order. */
	public static final List<Cidr> ALL = Stream.of("0.0.0.0/8", "169.254.0.0/16", "127.0.0.0/8", "192.168.0.0/16", "10.0.0.0/8",
			"172.16.0.0/12", "::/8", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8", "::/127").map(Cidr::of).toList();

	private static final Cidr MULTICAST = Cidr.of("224.0.0.0/4");

	/** Further networks that tor takes for internal when it asks whether an own address is public: RFC 6598. */
	private static final Cidr CARRIER_NAT = Cidr.of("100.64.0.0/10");

	private PrivateNetworks() {
	}

	/** The private addresses of a family. */
	public static AddressSet of(IpFamily family) {
		return AddressSet.of(family, ALL);
	}

	/** One rule a network, of both families. */
	static List<TorRule> rules(Action action, PortRange ports, RuleSource source) {
		return ALL.stream().map(network -> TorRule.of(action, network, ports, source)).toList();
	}

	/** Whether tor would reject this as an own address: public and not a multicast address. */
	static boolean isPublic(IpAddress address) {
		return !MULTICAST.contains(address) && !CARRIER_NAT.contains(address) && ALL.stream().noneMatch(network -> network.contains(address));
	}

	/** Whether network and written address are exactly one of the list: host bits that are set make it another. */
	static boolean isListed(TorRule rule) {
		return rule.written().equals(rule.network().first()) && ALL.contains(rule.network());
	}
}
