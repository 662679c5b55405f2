// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.relaydesk.analysis.tests.Case.right;
import static org.relaydesk.analysis.tests.Case.wrong;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.analysis.families.FamilyTooLarge;
import org.relaydesk.model.Family;
import org.relaydesk.model.Identity;
import org.relaydesk.model.RelayState;
import org.relaydesk.model.Role;
import org.relaydesk.model.TorVersion;
import org.relaydesk.model.quantity.DataVolume;
import org.relaydesk.testing.deployment.BudgetModel;
import org.relaydesk.testing.deployment.HostModel;
import org.relaydesk.testing.deployment.Model;
import org.relaydesk.testing.deployment.Place;

/** Findings about relays: names, roles, memory, identities, families. */
class RelayTest {

	private static final String KEY = "A".repeat(43);
	private static final String FINGERPRINT = "0123456789ABCDEFabcdef0123456789ABCDEF01";

	private static Case nickname(String nickname, String... expected) {
		return wrong("nickname `" + nickname + "`", m -> m.relay.settings.nickname = nickname, expected);
	}

	static Stream<Case> names() {
		String place = "relay.nickname @ KiltonRelay/nickname";
		return Stream.of(
				nickname("a"), nickname("abcdefghijklmnopqrs"), nickname("Default"),
				nickname("", place), nickname("abcdefghijklmnopqrst", place), nickname("hyphen-", place), nickname("has a space", place),
				nickname("Bücher", place), nickname("default", place),
				wrong("two of one nickname on a host", m -> m.host.relay("Second").settings.orPort(9002).nickname = "kiltonrelay",
						"relay.nickname-duplicate @ Second/nickname"),
				right("two nicknames", m -> m.host.relay("Second").settings.orPort(9002)),
				right("one nickname after the other", m -> {
					m.phase("pilot", "2015-07-01").phase("growth", "2016-07-01");
					m.relay.from("growth", s -> s.state(RelayState.RETIRED));
					m.host.relay("Second").starts("growth").settings.orPort(443).nickname = "KiltonRelay";
				}));
	}

	static Stream<Case> roles() {
		return Stream.of(
				wrong("a guard by decree", m -> m.relay.settings.role(Role.GUARD), "relay.role-unsupported @ KiltonRelay/role"),
				wrong("an exit without a policy", m -> Policies.exit(m).policy = Optional.empty(), "relay.exit-without-policy @ KiltonRelay/role"),
				right("an exit with a policy", Policies::exit),
				wrong("a policy without an exit", m -> m.relay.settings.policy = Optional.of(Policies.WEB),
						"relay.policy-without-exit @ KiltonRelay/policy"),
				wrong("a bridge with a policy", m -> m.relay.settings.role(Role.BRIDGE).transport("obfs4", 80).policy = Optional.of(Policies.WEB),
						"bridge.with-exit @ KiltonRelay/policy"),
				wrong("a bridge without a transport", m -> m.relay.settings.role(Role.BRIDGE), "bridge.without-transport @ KiltonRelay/role"),
				right("a bridge", m -> m.relay.settings.role(Role.BRIDGE).transport("obfs4", 80)),
				wrong("no ORPort", m -> m.relay.settings.orPorts.clear(), "relay.orport-missing @ KiltonRelay"));
	}

	private static HostModel memory(Model model, long mebibytes) {
		model.relay.settings.budget = Optional.of(BudgetModel.named("B").rate("39 Mbit/s").build());
		model.host.memory = Optional.of(new DataVolume(mebibytes << 20));
		return model.host;
	}

	static Stream<Case> hosts() {
		return Stream.of(
				wrong("511 MiB for a slow relay", m -> memory(m, 511), "relay.host-memory @ basement"),
				right("512 MiB for a slow relay", m -> memory(m, 512)),
				wrong("1023 MiB for a relay without a limit", m -> memory(m, 1023).relays.getFirst().settings.budget = Optional.empty(),
						"relay.host-memory @ basement"),
				wrong("1535 MiB for an exit", m -> {
					memory(m, 1535);
					Policies.exit(m);
				}, "relay.host-memory @ basement"),
				right("1536 MiB for an exit", m -> {
					memory(m, 1536);
					Policies.exit(m);
				}),
				wrong("another system", m -> m.host.system("openbsd", "7.8"), "system.unsupported @ basement/system"),
				wrong("an old Debian", m -> m.host.system("debian", "10"), "system.unsupported @ basement/system"),
				right("a new Debian", m -> m.host.system("debian", "13")));
	}

	private static Case identity(String name, String rsa, String ed25519, String... expected) {
		return wrong(name, m -> m.relay.settings.identity = new Identity(Optional.of(Place.located(rsa, "rsa")),
				Optional.of(Place.located(ed25519, "ed25519"))), expected);
	}

	static Stream<Case> identities() {
		return Stream.of(
				identity("both as Tor prints them", FINGERPRINT, KEY),
				identity("a digit too few", FINGERPRINT.substring(1), KEY, "identity.value @ rsa"),
				identity("a letter that is no digit", FINGERPRINT.replace('0', 'g'), KEY, "identity.value @ rsa"),
				identity("padding", FINGERPRINT, KEY + "=", "identity.value @ ed25519"),
				identity("bits beyond 32 bytes", FINGERPRINT, "A".repeat(42) + "B", "identity.value @ ed25519"),
				identity("one for the other", KEY, FINGERPRINT, "identity.value @ rsa", "identity.value @ ed25519"),
				wrong("a family id", m -> m.family = new Family(true, Optional.of(Place.located("*", "id")), Optional.empty()),
						"identity.value @ id"));
	}

	private static Model family(Model model, int members, TorVersion version) {
		model.tor = version;
		model.host.relays.clear();
		model.site.hosts.clear();
		for (int i = 0; i < members; i++) {
			HostModel host = model.site.host("host" + i).address("8.8.8." + i % 256);
			host.addresses.clear();
			host.pending = Optional.of("later");
			host.firewall = model.host.firewall;
			host.relay("Relay" + i).settings.orPort(443);
		}
		return model;
	}

	@ParameterizedTest
	@MethodSource({ "names", "roles", "hosts", "identities" })
	void findsJustThis(Case change) {
		change.check();
	}

	static Stream<Arguments> families() {
		TorVersion old = new TorVersion(0, 4, 8, Optional.empty(), Optional.empty());
		return Stream.of(Arguments.of(FamilyTooLarge.MOST, old, 0),
				Arguments.of(FamilyTooLarge.MOST + 1, old, 1),
				Arguments.of(FamilyTooLarge.MOST + 1, TorVersion.DEFAULT, 0));
	}

	@ParameterizedTest
	@MethodSource("families")
	void aFamilyByFingerprintsFitsIntoADescriptor(int members, TorVersion version, int findings) {
		Model model = family(new Model(), members, version);
		List<?> found = new FamilyTooLarge().findings(model.last(), model.last()).toList();
		assertEquals(findings, found.size());
	}
}
