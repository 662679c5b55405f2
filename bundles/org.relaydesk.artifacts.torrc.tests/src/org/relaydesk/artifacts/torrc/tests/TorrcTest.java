// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.torrc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.model.Family;
import org.relaydesk.model.RelayState;
import org.relaydesk.model.Role;
import org.relaydesk.model.TorVersion;
import org.relaydesk.model.quantity.Period;
import org.relaydesk.testing.deployment.BudgetModel;
import org.relaydesk.testing.deployment.FirewallModel;
import org.relaydesk.testing.deployment.Model;
import org.relaydesk.testing.deployment.Place;
import org.relaydesk.testing.deployment.Settings;

/** What stands in a torrc, and why. */
class TorrcTest {

	private static final String FINGERPRINT = "0123456789012345678901234567890123456789";
	private static final String FAMILY_ID = "YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXoxMjM0NTY";

	private Model model;
	private Settings relay;

	@BeforeEach
	void middleRelay() {
		model = new Model().phase("pilot", "2015-07-01");
		relay = model.relay.settings;
	}

	private Torrc torrc() {
		return Torrc.of(model.last(), "KiltonRelay");
	}

	@Test
	void aMiddleRelaySaysTwiceThatItIsNoExit() {
		assertEquals(List.of("0"), torrc().values("ExitRelay"));
		assertEquals(List.of("reject *:*"), torrc().values("ExitPolicy"));
	}

	@Test
	void aPolicyOnAMiddleRelayIsNotWritten() {
		relay.exit(80).role(Role.MIDDLE);
		aMiddleRelaySaysTwiceThatItIsNoExit();
	}

	@Test
	void anExitWithoutPolicyOpensNothing() {
		relay.role(Role.EXIT);
		aMiddleRelaySaysTwiceThatItIsNoExit();
	}

	@Test
	void everyOptionRemembersItsPlaceInTheModel() {
		Torrc torrc = torrc();
		int nickname = torrc.lines().indexOf("Nickname KiltonRelay");
		assertEquals("KiltonRelay/nickname", torrc.artifact().lines().get(nickname).origin().orElseThrow().file());
		assertTrue(torrc.lines().get(nickname - 1).endsWith("(KiltonRelay/nickname:1)"));
	}

	@Test
	void contactInfoCarriesTheVersionOfItsSpecification() {
		model.contact = Model.contact("email", "a[]b.example", "url", "https://b.example/#relays", "proof", "uri-rsa");
		assertEquals(List.of("\"email:a[]b.example url:https://b.example/#relays proof:uri-rsa ciissversion:2\""), torrc().values("ContactInfo"));
		model.contact = Model.contact("email", "a[]b.example", "proof", "uri-familyid-ed25519");
		assertEquals(List.of("email:a[]b.example proof:uri-familyid-ed25519 ciissversion:3"), torrc().values("ContactInfo"));
	}

	@Test
	void onePortOfEachFamilyIsPublished() {
		model.host.address("2001:4860::10");
		relay.alsoOrPort(Optional.empty(), 443, Optional.empty());
		assertEquals(List.of("8.8.8.10:9001", "[2001:4860::10]:9001", "8.8.8.10:443 NoAdvertise", "[2001:4860::10]:443 NoAdvertise"),
				torrc().values("ORPort"));
		assertEquals(List.of("8.8.8.10", "2001:4860::10"), torrc().values("Address"));
		assertEquals(List.of("8.8.8.10", "[2001:4860::10]"), torrc().values("OutboundBindAddress"));
	}

	@Test
	void behindARouterThePublicPortIsPublishedAndTheOtherListens() {
		model.host.addresses.clear();
		model.host.address("10.30.0.5", "8.8.8.10");
		relay.orPorts.clear();
		relay.alsoOrPort(Optional.empty(), 443, Optional.of(9001));
		assertEquals(List.of("8.8.8.10:443 NoListen", "10.30.0.5:9001 NoAdvertise"), torrc().values("ORPort"));
		assertEquals(List.of("8.8.8.10"), torrc().values("Address"));
		assertEquals(List.of("10.30.0.5"), torrc().values("OutboundBindAddress"));
	}

	@Test
	void outboundAddressesAreAsStated() {
		model.host.address("8.8.8.11").address("2001:4860::10");
		relay.addresses.add("8.8.8.10");
		relay.outbound.add("8.8.8.11");
		assertEquals(List.of("8.8.8.11"), torrc().values("OutboundBindAddress"));
	}

	@Test
	void ratesAreWholeBytesAndTheLowerOneStands() {
		relay.budget = Optional.of(BudgetModel.named("PatronsFirst").rate("20 Mbit/s").burst("30 Mbit/s").whileOpen().rate("5 Mbit/s").burst("8 Mbit/s").build());
		assertEquals(List.of("625000 bytes"), torrc().values("RelayBandwidthRate"));
		assertEquals(List.of("1000000 bytes"), torrc().values("RelayBandwidthBurst"));
		assertEquals(List.of("/run/relaydesk/KiltonRelay/*.conf"), torrc().values("%include"));
		assertTrue(torrc().comments().contains("While the library is open: 5 Mbit/s, in bursts 8 Mbit/s; otherwise: 20 Mbit/s, in bursts 30 Mbit/s."));
		assertEquals(List.of("RelayBandwidthRate 2500000 bytes", "RelayBandwidthBurst 3750000 bytes"), rates("closed"));
		assertEquals(List.of("RelayBandwidthRate 625000 bytes", "RelayBandwidthBurst 1000000 bytes"), rates("open"));
	}

	private List<String> rates(String hours) {
		return Torrc.generate(model.last()).artifacts().stream().filter(a -> a.path().value().endsWith("etc/relaydesk/rates/KiltonRelay/" + hours + ".conf"))
				.map(a -> new Torrc((Artifact.Text) a).options()).findFirst().orElseThrow();
	}

	@Test
	void aRateThatNeverChangesNeedsNoSwitch() {
		relay.budget = Optional.of(BudgetModel.named("Even").rate("20 Mbit/s").build());
		assertEquals(List.of(), torrc().values("%include"));
		assertEquals(1, Torrc.generate(model.last()).artifacts().size());
	}

	@Test
	void aMonthlyLimitIsAccountedForEachDirection() {
		relay.budget = Optional.of(BudgetModel.named("Monthly").rate("20 Mbit/s").atMost(6000, Period.MONTH).build());
		assertEquals(List.of("6000000000000 bytes"), torrc().values("AccountingMax"));
		assertEquals(List.of("max"), torrc().values("AccountingRule"));
		assertEquals(List.of("month 1 0:00"), torrc().values("AccountingStart"));
	}

	@Test
	void anExitWritesItsRulesInOrder() {
		model.library.refused.remove("2001:4860::/32");
		relay.exit(80, 443);
		assertEquals(List.of("1"), torrc().values("ExitRelay"));
		assertEquals(List.of("reject 8.8.8.0/24:*", "accept *:80", "accept *:443", "reject *:*"), torrc().values("ExitPolicy").stream().map(String::strip).toList());
		assertEquals(List.of("0"), torrc().values("IPv6Exit"));
		assertEquals(List.of("0"), torrc().values("ReducedExitPolicy"));
		model.host.address("2001:4860::10");
		assertEquals(List.of("1"), torrc().values("IPv6Exit"));
	}

	@Test
	void aBridgeNeverJoinsAFamilyOrLetsAnythingOut() {
		relay.role(Role.BRIDGE).transport("obfs4", 8443).rsa(FINGERPRINT);
		relay.distribution = Optional.of("https");
		model.host.relay("Other").settings.orPort(9002).rsa(FINGERPRINT);
		assertEquals(List.of("1"), torrc().values("BridgeRelay"));
		assertEquals(List.of("https"), torrc().values("BridgeDistribution"));
		assertEquals(List.of("obfs4 exec /usr/bin/obfs4proxy"), torrc().values("ServerTransportPlugin"));
		assertEquals(List.of("obfs4 8.8.8.10:8443"), torrc().values("ServerTransportListenAddr"));
		assertEquals(List.of(), torrc().values("MyFamily"));
		aMiddleRelaySaysTwiceThatItIsNoExit();
	}

	@Test
	void fromDebian13TheTransportIsLyrebird() {
		relay.role(Role.BRIDGE).transport("obfs4", 8443);
		model.host.system("debian", "13");
		assertEquals(List.of("obfs4 exec /usr/bin/lyrebird"), torrc().values("ServerTransportPlugin"));
	}

	@Test
	void theFamilyIsNamedAsFarAsItIsKnown() {
		model.host.relay("Second").settings.orPort(9002).rsa(FINGERPRINT);
		model.host.relay("Third").settings.orPort(9003);
		assertEquals(List.of("$" + FINGERPRINT), torrc().values("MyFamily"));
		assertEquals(List.of(), torrc().values("FamilyId"));
		assertTrue(torrc().comments().contains("FamilyId: a blank"));
		assertTrue(torrc().comments().contains("whose fingerprint the model lacks: Third."));
		model.family = new Family(true, Optional.of(Place.located(FAMILY_ID, "family id")), Optional.of(Place.at("family")));
		assertEquals(List.of(FAMILY_ID), torrc().values("FamilyId"));
	}

	@Test
	void anOlderTorKnowsFingerprintsAlone() {
		model.tor = new TorVersion(0, 4, 8, Optional.of("debian"), Optional.empty());
		model.family = new Family(true, Optional.of(Place.located(FAMILY_ID, "family id")), Optional.of(Place.at("family")));
		model.host.relay("Second").settings.orPort(9002).rsa(FINGERPRINT);
		assertEquals(List.of(), torrc().values("FamilyId"));
		assertEquals(List.of("$" + FINGERPRINT), torrc().values("MyFamily"));
	}

	@Test
	void metricsAreForTheNamedNetworksAlone() {
		model.host.metrics(9035, FirewallModel.block("203.0.113.0/28"), FirewallModel.named("staff", "source"));
		model.host.address("2001:4860::10");
		assertEquals(List.of("8.8.8.10:9035 prometheus"), torrc().values("MetricsPort"));
		assertEquals(List.of("accept 203.0.113.0/28", "accept 10.20.1.0/24", "reject *"),
				torrc().values("MetricsPortPolicy").stream().map(String::strip).toList());
	}

	@Test
	void aPausedRelayKeepsItsConfiguration() {
		List<String> running = torrc().options();
		relay.state(RelayState.PAUSED);
		assertEquals(running, torrc().options());
	}

	@Test
	void aRetiredRelayHasNone() {
		relay.state(RelayState.RETIRED);
		assertEquals(List.of(), Torrc.generate(model.last()).artifacts());
	}

	@Test
	void offlineKeysAreStated() {
		relay.keysOffline = true;
		assertEquals(List.of("1"), torrc().values("OfflineMasterKey"));
	}

	@Test
	void theEscapeHatchStandsLast() {
		relay.torrc("", "NumCPUs", "1").torrc("+", "Log", "info syslog");
		assertEquals(List.of("NumCPUs 1", "+Log info syslog"), torrc().options().reversed().subList(0, 2).reversed());
	}

	@Test
	void whatCannotBeWrittenIsSaid() {
		relay.role(Role.BRIDGE).transport("snowflake", 8443);
		model.host.relay("bad nickname");
		List<Finding> findings = Torrc.generate(model.last()).findings();
		assertEquals(List.of(FindingCode.GENERATOR_UNSUPPORTED, FindingCode.GENERATOR_UNSUPPORTED), findings.stream().map(Finding::code).toList());
		assertFalse(torrc().lines().stream().anyMatch(line -> line.contains("snowflake")));
	}
}
