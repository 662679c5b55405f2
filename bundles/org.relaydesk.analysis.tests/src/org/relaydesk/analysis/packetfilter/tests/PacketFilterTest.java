// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.packetfilter.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.relaydesk.analysis.packetfilter.Opening;
import org.relaydesk.analysis.packetfilter.Packet;
import org.relaydesk.analysis.packetfilter.PacketFilter;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Firewall;
import org.relaydesk.model.Firewall.Protocol;
import org.relaydesk.model.RelayState;
import org.relaydesk.model.Role;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.Source;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpAddress;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;
import org.relaydesk.testing.deployment.FirewallModel;
import org.relaydesk.testing.deployment.Model;
import org.relaydesk.testing.deployment.Place;

/** What a host's packet filter lets in and out follows from the records (LANGUAGE.md, semantics 19, 21, 30, 31). */
class PacketFilterTest {

	private final Model model = new Model();

	private PacketFilter filter() {
		Snapshot snapshot = model.last();
		DeployedHost host = snapshot.hosts().getFirst();
		return PacketFilter.of(host, snapshot.rollout());
	}

	private boolean admits(String source, String destination, int port) {
		return filter().admits(new Packet(Protocol.TCP, IpAddress.of(source), IpAddress.of(destination), port));
	}

	private void firewall(Firewall firewall) {
		model.host.firewall = Optional.of(firewall);
	}

	@Test
	void theOrPortIsOpenToEveryoneOnItsAddressOnly() {
		model.host.address("8.8.8.11");
		model.relay.settings.addresses.add("8.8.8.11");
		assertTrue(admits("1.2.3.4", "8.8.8.11", 9001));
		assertFalse(admits("1.2.3.4", "8.8.8.10", 9001));
		assertFalse(admits("1.2.3.4", "8.8.8.11", 9002));
	}

	@Test
	void sshIsClosedToIpv6WhereOnlyIpv4NetworksManage() {
		model.host.address("2001:4860::10");
		assertTrue(admits("10.20.1.7", "8.8.8.10", 22));
		assertFalse(admits("1.2.3.4", "8.8.8.10", 22));
		assertFalse(admits("2001:db8::7", "2001:4860::10", 22));
	}

	@Test
	void aPausedRelaysPortsAreClosed() {
		model.relay.settings.state = RelayState.PAUSED;
		assertFalse(admits("1.2.3.4", "8.8.8.10", 9001));
		assertTrue(admits("10.20.1.7", "8.8.8.10", 22));
	}

	@Test
	void onlyARunningExitGetsPort80() {
		assertFalse(admits("1.2.3.4", "8.8.8.10", 80));
		model.relay.settings.role = Role.EXIT;
		assertTrue(admits("1.2.3.4", "8.8.8.10", 80));
	}

	@Test
	void aNameThatMeansNothingHereOpensNothing() {
		firewall(FirewallModel.named("F").manage(22, FirewallModel.named("nowhere", "source")).build());
		assertFalse(admits("10.20.1.7", "8.8.8.10", 22));
	}

	@Test
	void theSitesLanComesBeforeTheRolloutsNetworkOfTheSameName() {
		model.network("staff", "203.0.113.0/24");
		assertTrue(admits("10.20.1.7", "8.8.8.10", 22));
		assertFalse(admits("203.0.113.7", "8.8.8.10", 22));
	}

	@Test
	void isolatedNetworksAreOutOfReach() {
		Packet toLan = new Packet(Protocol.TCP, IpAddress.of("8.8.8.10"), IpAddress.of("10.20.1.7"), 443);
		assertFalse(filter().releases(toLan));
		firewall(FirewallModel.named("F").manage(22, FirewallModel.named("staff", "source")).build());
		assertTrue(filter().releases(toLan));
	}

	@Test
	void blocksThatLieInOthersAndPortsThatTouchAreJoined() {
		Firewall.Allowance allowance = new Firewall.Allowance(Protocol.TCP,
				List.of(new PortRange(8000, 8010), PortRange.of(8011), PortRange.of(8005), PortRange.of(9000)),
				List.of(block("203.0.113.0/24"), block("203.0.113.8/29"), block("2001:db8::/32")), Place.at("allow"));
		firewall(new Firewall("F", List.of(), List.of(allowance), Optional.empty(), Optional.empty(), "", Place.at("F")));
		Opening ipv4 = filter().openings().stream().filter(o -> o.family() == IpFamily.IPV4 && o.destination().isEmpty()).findFirst().orElseThrow();
		assertEquals(List.of(Cidr.of("203.0.113.0/24")), ipv4.sources());
		assertEquals(List.of(new PortRange(8000, 8011), PortRange.of(9000)), ipv4.ports());
	}

	private static Source block(String block) {
		return FirewallModel.block(block);
	}
}
