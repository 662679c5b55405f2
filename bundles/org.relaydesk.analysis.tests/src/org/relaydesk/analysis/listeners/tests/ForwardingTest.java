// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.listeners.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.relaydesk.testing.deployment.FirewallModel.block;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relaydesk.analysis.listeners.Forwarding;
import org.relaydesk.analysis.listeners.Listeners;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Firewall.Protocol;
import org.relaydesk.model.Snapshot;
import org.relaydesk.testing.deployment.FirewallModel;
import org.relaydesk.testing.deployment.Model;

/** A router forwards what comes from outside of the library, to the relays and to all else that the firewall lets in, and nothing more. */
class ForwardingTest {

	private static final String OR_PORT = "TCP 8.8.8.10:9001 to 10.20.9.5:9001";

	private final Model model = new Model();

	@BeforeEach
	void standBehindARouter() {
		model.host.addresses.clear();
		model.host.address("10.20.9.5", "8.8.8.10");
	}

	@Test
	void whatTheFirewallAllowsToDistantNetworksIsForwarded() {
		allow(FirewallModel.named("F").allow(Protocol.TCP, 9100, block("8.8.4.0/24")).allow(Protocol.UDP, 51820, FirewallModel.anyone()));
		assertEquals(List.of(OR_PORT, "TCP 8.8.8.10:9100 to 10.20.9.5:9100", "UDP 8.8.8.10:51820 to 10.20.9.5:51820"), forwarded());
	}

	@Test
	void whatIsForTheLibraryAloneIsNot() {
		allow(FirewallModel.named("F").manage(22, block("10.20.1.0/24")).allow(Protocol.TCP, 9100, block("10.20.1.0/24")));
		assertEquals(List.of(OR_PORT), forwarded());
	}

	@Test
	void anIpv4RouterForwardsNothingOfIpv6() {
		allow(FirewallModel.named("F").allow(Protocol.TCP, 9100, block("2001:4860::/32")));
		assertEquals(List.of(OR_PORT), forwarded());
	}

	@Test
	void aHostWithPublicAddressesNeedsNoRouter() {
		model.host.addresses.clear();
		model.host.address("8.8.8.10");
		allow(FirewallModel.named("F").allow(Protocol.TCP, 9100, block("8.8.4.0/24")));
		assertEquals(List.of(), forwarded());
	}

	private void allow(FirewallModel firewall) {
		model.host.firewall = Optional.of(firewall.build());
	}

	private List<String> forwarded() {
		Snapshot snapshot = model.last();
		DeployedHost host = snapshot.hosts().getFirst();
		return Forwarding.of(host, Listeners.of(host), snapshot.rollout()).stream().map(f -> f.protocol() + " " + f.published() + " to " + f.local()).toList();
	}
}
