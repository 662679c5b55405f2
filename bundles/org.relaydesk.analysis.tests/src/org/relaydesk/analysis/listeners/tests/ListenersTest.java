// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.listeners.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.relaydesk.testing.deployment.FirewallModel.named;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.relaydesk.analysis.listeners.Listener;
import org.relaydesk.analysis.listeners.Listeners;
import org.relaydesk.testing.deployment.FirewallModel;
import org.relaydesk.testing.deployment.Model;
import org.relaydesk.model.RelayState;
import org.relaydesk.model.Role;

/** What a host listens on follows from its relays and its firewall (LANGUAGE.md, semantics 23, 25, 30, 31). */
class ListenersTest {

	private final Model model = new Model();

	private List<String> listeners() {
		return Listeners.of(model.last().hosts().getFirst()).stream().map(ListenersTest::text).toList();
	}

	private static String text(Listener l) {
		return l.purpose() + " " + l.local() + (l.isForwarded() ? " from " + l.published() : "");
	}

	@Test
	void oneListenerForEachAddress() {
		model.host.address("2001:4860::10");
		assertEquals(List.of("ORPort 8.8.8.10:9001", "ORPort [2001:4860::10]:9001", "SSH 8.8.8.10:22", "SSH [2001:4860::10]:22"), listeners());
	}

	@Test
	void anAddressInTheOrPortIsTheOnlyOne() {
		model.host.address("8.8.8.11");
		model.relay.settings.orPorts.clear();
		model.relay.settings.alsoOrPort(Optional.of("8.8.8.11"), 443, Optional.empty());
		assertEquals("ORPort 8.8.8.11:443", listeners().getFirst());
	}

	@Test
	void theRelaysAddressLimitsItsListeners() {
		model.host.address("8.8.8.11");
		model.relay.settings.addresses.add("8.8.8.11");
		assertEquals("ORPort 8.8.8.11:9001", listeners().getFirst());
	}

	@Test
	void behindARouterTheHostListensOnItsOwnAddressAndPort() {
		model.host.addresses.clear();
		model.host.address("10.30.0.5", "8.8.8.10");
		model.relay.settings.orPorts.clear();
		model.relay.settings.alsoOrPort(Optional.empty(), 443, Optional.of(9001));
		assertEquals("ORPort 10.30.0.5:9001 from 8.8.8.10:443", listeners().getFirst());
	}

	@Test
	void aPublicAddressBesideOneBehindARouterIsReachedAsItIs() {
		model.host.addresses.clear();
		model.host.address("10.30.0.5", "8.8.8.10").address("2001:4860::10");
		model.relay.settings.orPorts.clear();
		model.relay.settings.alsoOrPort(Optional.empty(), 443, Optional.of(9001));
		assertEquals("ORPort [2001:4860::10]:443", listeners().get(1));
	}

	@Test
	void aPausedRelayListensOnNothing() {
		model.relay.settings.state(RelayState.PAUSED).role(Role.EXIT);
		assertEquals(List.of("SSH 8.8.8.10:22"), listeners());
	}

	@Test
	void exitsOfOneAddressShareTheNoticePage() {
		model.relay.settings.role(Role.EXIT);
		model.host.relay("Second").settings.orPort(9002).role(Role.EXIT);
		assertEquals(List.of("ORPort 8.8.8.10:9001", "ORPort 8.8.8.10:9002", "exit notice page 8.8.8.10:80", "SSH 8.8.8.10:22"), listeners());
	}

	@Test
	void metricsPortsCountUpInOrderOfNameAndNeverMove() {
		model.phase("pilot", "2015-07-01").phase("growth", "2016-07-01").network("office", "8.8.4.0/24");
		model.host.metrics(9035, named("office", "source"));
		model.host.relay("Abel").starts("growth").settings.orPort(9002);
		List<String> pilot = Listeners.of(model.build().snapshots().getFirst().hosts().getFirst()).stream().map(ListenersTest::text).toList();
		assertEquals(List.of("ORPort 8.8.8.10:9001", "metrics 8.8.8.10:9036", "SSH 8.8.8.10:22"), pilot);
		assertEquals(List.of("ORPort 8.8.8.10:9001", "metrics 8.8.8.10:9036", "ORPort 8.8.8.10:9002", "metrics 8.8.8.10:9035", "SSH 8.8.8.10:22"),
				listeners());
	}

	@Test
	void onlyBridgesOpenTransportPorts() {
		model.relay.settings.role(Role.BRIDGE).transport("obfs4", 8443).transport("webtunnel", 0);
		assertEquals("transport 8.8.8.10:8443", listeners().get(1));
		assertEquals(3, listeners().size());
		model.relay.settings.role(Role.MIDDLE);
		assertEquals(2, listeners().size());
	}

	@Test
	void withoutAFirewallNobodyManages() {
		model.host.firewall = Optional.of(FirewallModel.named("Empty").build());
		assertEquals(List.of("ORPort 8.8.8.10:9001"), listeners());
	}
}
