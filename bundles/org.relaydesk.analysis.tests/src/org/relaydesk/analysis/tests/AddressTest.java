// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.tests;

import static org.relaydesk.analysis.tests.Case.right;
import static org.relaydesk.analysis.tests.Case.wrong;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.model.RelayState;
import org.relaydesk.model.Role;
import org.relaydesk.testing.deployment.FirewallModel;
import org.relaydesk.testing.deployment.HostModel;
import org.relaydesk.testing.deployment.LibraryModel;
import org.relaydesk.testing.deployment.Model;
import org.relaydesk.testing.deployment.RelayModel;
import org.relaydesk.testing.deployment.SiteModel;
import org.relaydesk.testing.deployment.UplinkModel;

/** Findings about addresses of hosts and relays. */
class AddressTest {

	private static Model addresses(Model model, String... addresses) {
		model.host.addresses.clear();
		Stream.of(addresses).forEach(model.host::address);
		return model;
	}

	private static Model behind(Model model, String own, String router) {
		model.host.addresses.clear();
		model.host.address(own, router);
		return model;
	}

	/** A second host with a relay of its own. */
	private static HostModel attic(Model model, String address) {
		HostModel host = model.site.host("attic");
		host.address(address).firewall = model.host.firewall;
		host.relay("Attic").settings.orPort(443);
		return host;
	}

	/** A second library with a host, on the same addresses. */
	private static HostModel howe(Model model, String address) {
		LibraryModel library = model.library("Howe");
		SiteModel site = library.site("Hanover").lan("staff", "10.40.0.0/24");
		site.uplink("Cable", "8.8.8.0/24");
		HostModel host = site.host("closet");
		host.address(address).firewall = model.host.firewall;
		host.relay("Howe").settings.orPort(443);
		return host;
	}

	/** The host on a second uplink too, with an address there, and with gateways for both. */
	private static UplinkModel second(Model model, String... gateways) {
		UplinkModel cable = model.site.uplink("Cable", "8.8.9.0/24");
		Stream.of(gateways).forEach(cable::gateway);
		model.host.on(model.uplink.gateway("8.8.8.1"), cable).address("8.8.9.9");
		model.relay.settings.addresses.add("8.8.8.10");
		return cable;
	}

	static Stream<Case> gateways() {
		return Stream.of(
				right("one of each uplink", m -> second(m, "8.8.9.1")),
				wrong("none of the second uplink", m -> second(m), "uplink.gateway-missing @ basement/uplink Cable"),
				wrong("none of the first uplink", m -> {
					second(m, "8.8.9.1");
					m.uplink.gateways.clear();
				}, "uplink.gateway-missing @ basement/uplink Fiber"),
				wrong("none for IPv6", m -> {
					second(m, "8.8.9.1").networks.add("2a00:1450:9::/64");
					m.host.address("2a00:1450:9::9");
				}, "uplink.gateway-missing @ basement/uplink Cable"),
				right("one for IPv6 on the link", m -> {
					second(m, "8.8.9.1", "fe80::1").networks.add("2a00:1450:9::/64");
					m.host.address("2a00:1450:9::9");
				}),
				right("none of an only uplink", m -> addresses(m, "8.8.8.10")),
				wrong("outside the networks", m -> second(m, "8.8.4.1"), "uplink.gateway @ Cable/gateway 8.8.4.1"),
				wrong("private", m -> second(m, "10.30.0.1"), "uplink.gateway @ Cable/gateway 10.30.0.1"),
				right("private, in front of a private address", m -> {
					second(m, "10.30.0.1");
					m.host.addresses.removeLast();
					m.host.address("10.30.0.5", "8.8.9.9");
				}),
				wrong("the host itself", m -> second(m, "8.8.9.9"), "uplink.gateway @ Cable/gateway 8.8.9.9"),
				wrong("two of one family", m -> second(m, "8.8.9.1", "8.8.9.2"), "uplink.gateway @ Cable/gateway 8.8.9.2"),
				wrong("an address of neither", m -> {
					second(m, "8.8.9.1");
					m.host.address("8.8.7.7");
				}, "address.outside-uplink @ basement/address 8.8.7.7"));
	}

	static Stream<Case> hosts() {
		return Stream.of(
				wrong("on two hosts", m -> attic(m, "8.8.8.10"), "address.duplicate @ attic/address 8.8.8.10"),
				wrong("in two libraries", m -> howe(m, "8.8.8.10"), "address.duplicate @ closet/address 8.8.8.10"),
				right("on one host after the other", m -> {
					m.phase("pilot", "2015-07-01").phase("move", "2016-07-01");
					m.relay.from("move", s -> s.state(RelayState.RETIRED));
					attic(m, "8.8.8.10").relays.getFirst().starts("move");
				}),
				wrong("outside the uplink's networks", m -> addresses(m, "8.8.4.10"), "address.outside-uplink @ basement/address 8.8.4.10"),
				wrong("the router's address is judged", m -> behind(m, "10.30.0.5", "8.8.4.10"),
						"address.outside-uplink @ basement/address 10.30.0.5"),
				right("an uplink without networks", m -> {
					addresses(m, "8.8.4.10");
					m.uplink.networks.clear();
				}),
				wrong("private", m -> addresses(m, "192.168.1.10"), "address.private @ basement/address 192.168.1.10"),
				wrong("shared by carriers", m -> addresses(m, "100.64.0.1"), "address.private @ basement/address 100.64.0.1"),
				wrong("private IPv6", m -> addresses(m, "8.8.8.10", "fd00::1"), "address.private @ basement/address fd00::1"),
				right("just outside", m -> {
					addresses(m, "100.128.0.1");
					m.uplink.networks.clear();
				}),
				right("forwarded", m -> behind(m, "192.168.1.10", "8.8.8.10")),
				wrong("behind a private one", m -> behind(m, "192.168.1.10", "10.0.0.1"), "address.private @ basement/address 192.168.1.10"),
				wrong("an example's", m -> {
					addresses(m, "192.0.2.10", "2001:db8::10");
					m.uplink.networks.clear();
				}, "address.documentation @ basement/address 192.0.2.10"),
				wrong("IPv6 alone", m -> addresses(m, "2001:4860::10"), "address.ipv4-missing @ basement/address 2001:4860::10"),
				wrong("none", AddressTest::addresses, "address.ipv4-missing @ basement"),
				right("IPv6 alone for a bridge", m -> {
					addresses(m, "2001:4860::10").relay.settings.role(Role.BRIDGE).transport("obfs4", 80);
					m.host.firewall = Optional.of(FirewallModel.named("Six").manage(22, FirewallModel.block("2001:db8::/64")).isolateLan().build());
				}),
				wrong("pending", m -> addresses(m).host.pending = Optional.of("ISP assigns in March"), "address.pending @ basement/address"));
	}

	static Stream<Case> relays() {
		return Stream.of(
				wrong("not its host's", m -> m.relay.settings.addresses.add("8.8.8.11"), "relay.address-unknown @ KiltonRelay/address"),
				wrong("an outbound that is not its host's", m -> m.relay.settings.outbound.add("8.8.8.11"),
						"relay.address-unknown @ KiltonRelay/outbound"),
				wrong("an ORPort that is not its host's", m -> orPort(m, "8.8.8.11"), "relay.address-unknown @ KiltonRelay/ORPort 443 address"),
				right("its host's", m -> {
					m.relay.settings.addresses.add("8.8.8.10");
					m.relay.settings.outbound.add("8.8.8.10");
				}),
				wrong("two to choose from", m -> m.host.address("8.8.8.11"), "relay.address-ambiguous @ KiltonRelay/ORPort 443"),
				right("chosen in the ORPort", m -> {
					m.host.address("8.8.8.11");
					orPort(m, "8.8.8.11");
				}),
				right("chosen by address", m -> m.host.address("8.8.8.11").relays.getFirst().settings.addresses.add("8.8.8.11")),
				right("one of each family", m -> m.host.address("2001:4860::10")),
				wrong("a relay on IPv6 alone", m -> m.host.address("2001:4860::10").relays.getFirst().settings.addresses.add("2001:4860::10"),
						"address.ipv4-missing @ KiltonRelay/address"),
				wrong("an ORPort on IPv6 alone", m -> {
					m.host.address("2001:4860::10");
					orPort(m, "2001:4860::10");
				}, "address.ipv4-missing @ KiltonRelay/ORPort 443"),
				wrong("nine relays", m -> relays(m, 9), "relay.per-address @ basement/address 8.8.8.10"),
				right("eight relays", m -> relays(m, 8)));
	}

	private static void orPort(Model model, String address) {
		model.relay.settings.orPorts.clear();
		model.relay.settings.alsoOrPort(Optional.of(address), 443, Optional.empty());
	}

	private static void relays(Model model, int count) {
		model.host.memory = Optional.empty();
		for (int i = 2; i <= count; i++) {
			model.host.relay("Relay" + i).settings.orPort(9000 + i);
		}
	}

	static Stream<Case> exits() {
		return Stream.of(
				wrong("vendors trust its address", m -> {
					Policies.exit(m);
					m.site.vendorTrusted.add("8.8.8.8/29");
				}, "address.vendor-authenticated @ basement/address 8.8.8.10"),
				wrong("vendors trust networks of several sizes, one of which holds it", m -> {
					Policies.exit(m);
					m.site.vendorTrusted.addAll(List.of("8.8.8.14", "8.8.8.8/31", "8.8.8.8/29"));
				}, "address.vendor-authenticated @ basement/address 8.8.8.10"),
				right("vendors trust another address", m -> {
					Policies.exit(m);
					m.site.vendorTrusted.add("8.8.8.16/29");
				}),
				right("a middle relay sends nothing to vendors", m -> m.site.vendorTrusted.add("8.8.8.10")),
				wrong("by what it says of outbound", m -> {
					m.host.address("8.8.8.14");
					Policies.exit(m).addresses.add("8.8.8.10");
					m.relay.settings.outbound.add("8.8.8.14");
					m.site.vendorTrusted.add("8.8.8.14");
				}, "address.vendor-authenticated @ KiltonRelay/outbound"),
				right("outbound leads elsewhere", m -> {
					m.host.address("8.8.8.14");
					Policies.exit(m).addresses.add("8.8.8.10");
					m.relay.settings.outbound.add("8.8.8.14");
					m.site.vendorTrusted.add("8.8.8.10");
				}),
				wrong("the router's address, once an exit", m -> {
					behind(m, "10.30.0.5", "8.8.8.10").phase("pilot", "2015-07-01").phase("exits", "2015-11-06");
					m.contact = Model.contact("email", "relays[]operator.example", "abuse", "abuse[]operator.example");
					m.relay.from("exits", Policies::exit);
					m.site.vendorTrusted.add("8.8.8.10");
				}, "address.vendor-authenticated @ basement/address 10.30.0.5"),
				wrong("shares the router's address", m -> Policies.exit(behind(m, "10.30.0.5", "8.8.8.10")),
						"address.patron-nat @ basement/address 10.30.0.5"),
				right("a middle relay may share it", m -> behind(m, "10.30.0.5", "8.8.8.10")));
	}

	private static Model orPorts(Model model, int first, int second) {
		model.relay.settings.orPort(first);
		model.host.relay("Second").settings.orPort(second);
		return model;
	}

	static Stream<Case> ports() {
		return Stream.of(
				wrong("two ORPorts", m -> orPorts(m, 443, 443), "port.conflict @ Second/ORPort 443"),
				right("two ports", m -> orPorts(m, 443, 444)),
				right("one port on two addresses", m -> {
					orPorts(m, 443, 443).relay.settings.addresses.add("8.8.8.10");
					m.host.address("8.8.8.11").relays.getLast().settings.addresses.add("8.8.8.11");
				}),
				right("a paused relay's port is free", m -> orPorts(m, 443, 443).relay.settings.state(RelayState.PAUSED)),
				wrong("one port of a router forwarded twice", m -> {
					behind(m, "10.30.0.5", "8.8.8.10");
					HostModel attic = attic(m, "8.8.8.11");
					attic.addresses.clear();
					attic.address("10.30.0.6", "8.8.8.10");
				}, "port.conflict @ Attic/ORPort 443"),
				wrong("the port of SSH", m -> m.relay.settings.orPort(22), "port.reserved @ KiltonRelay/ORPort 22"),
				wrong("the port of metrics", m -> {
					m.relay.settings.orPort(443).alsoOrPort(Optional.empty(), 9035, Optional.empty());
					m.host.metrics(9035, FirewallModel.block("8.8.4.0/24"));
				}, "port.reserved @ KiltonRelay/ORPort 9035"),
				wrong("the port of the notice page", m -> Policies.exit(m).orPort(80), "port.reserved @ KiltonRelay/ORPort 80"),
				right("port 80 of a middle relay", m -> m.relay.settings.orPort(80)),
				wrong("443 is free", m -> m.relay.settings.orPort(9001), "port.privileged-hint @ KiltonRelay/ORPort 9001"),
				right("443 is taken", m -> orPorts(m, 443, 9001)),
				right("443 of the router is taken", m -> {
					behind(m, "10.30.0.5", "8.8.8.10");
					HostModel attic = attic(m, "8.8.8.11");
					attic.addresses.clear();
					attic.address("10.30.0.6", "8.8.8.10").relays.getFirst().settings.orPort(9001);
				}),
				right("users do not connect to exits", m -> Policies.exit(m).orPort(9001)),
				wrong("users connect to the transport", m -> bridge(m, 8443), "port.privileged-hint @ KiltonRelay/transport obfs4"),
				right("a bridge's ORPort is not for users", m -> bridge(m, 443)));
	}

	private static void bridge(Model model, int port) {
		RelayModel relay = model.relay;
		relay.settings.role(Role.BRIDGE).orPort(9010).transport("obfs4", port);
	}

	@ParameterizedTest
	@MethodSource({ "hosts", "gateways", "relays", "exits", "ports" })
	void findsJustThis(Case change) {
		change.check();
	}
}
