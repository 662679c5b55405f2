// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import org.relaydesk.analysis.listeners.Endpoint;
import org.relaydesk.analysis.region.Box;
import org.relaydesk.model.PolicyRule.Action;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/**
 * One rule as tor holds it: for one block of one family.
 *
 * @param written the address as the operator wrote it: tor prints its host bits, and compares them when it looks for private networks
 */
public record TorRule(Action action, Cidr network, IpAddress written, PortRange ports, RuleSource source) {

	public static TorRule of(Action action, Cidr network, PortRange ports, RuleSource source) {
		return new TorRule(action, network, network.first(), ports, source);
	}

	public IpFamily family() {
		return network.family();
	}

	public boolean accepts() {
		return action == Action.ACCEPT;
	}

	/** Whether the rule decides every endpoint of its family that comes so far. */
	public boolean isCatchAll() {
		return network.prefix() == 0 && ports.equals(PortRange.ALL);
	}

	public boolean matches(Endpoint point) {
		return ports.contains(point.port()) && network.contains(point.address());
	}

	/** Whether every endpoint of the other rule is one of this rule. */
	public boolean covers(TorRule other) {
		return ports.from() <= other.ports.from() && ports.to() >= other.ports.to() && network.contains(other.network);
	}

	public boolean overlaps(TorRule other) {
		return ports.overlaps(other.ports) && network.overlaps(other.network);
	}

	public Box box() {
		return new Box(network, ports);
	}

	/** Tor's syntax as {@code GETINFO exit-policy} and descriptors have it: {@code *} with {@code accept6} for all of IPv6. */
	public String descriptorText() {
		boolean six = family() == IpFamily.IPV6;
		return action + (six ? "6 " : " ") + (network.prefix() == 0 ? "*" : block()) + ":" + ports;
	}

	/** Tor's syntax for a torrc: {@code *} alone is IPv4, all of IPv6 is {@code *6}. */
	@Override
	public String toString() {
		String everything = family() == IpFamily.IPV6 ? "*6" : "*";
		return action + " " + (network.prefix() == 0 ? everything : block()) + ":" + ports;
	}

	private String block() {
		return written.bracketed() + (network.isHost() ? "" : "/" + network.prefix());
	}
}
