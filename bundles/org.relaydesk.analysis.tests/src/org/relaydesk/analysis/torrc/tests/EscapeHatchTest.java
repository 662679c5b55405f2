// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.torrc.EscapeHatch;
import org.relaydesk.analysis.torrc.TorOptions;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Role;
import org.relaydesk.model.Snapshot;
import org.relaydesk.testing.deployment.Model;

/** What may stand in {@code torrc { … }}, however it is spelt. */
class EscapeHatchTest {

	private final Model model = new Model();

	private List<Finding> findings() {
		Snapshot snapshot = model.last();
		DeployedRelay relay = snapshot.relays().findFirst().orElseThrow();
		return new EscapeHatch().findings(relay, snapshot).toList();
	}

	private String found() {
		return String.join(", ", findings().stream().map(f -> f.code().id()).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			"NumCPUs | 1 | -", "numcpus | 1 | -", "MaxMemInQueues | 256 MB | -", "SafeLogging | 1 | -", "ExitPolicyRejectPrivate | 1 | -",
			"ControlPort | 0 | -", "DisableNetwork | 0 | -", "Log | notice syslog | -",
			"JumpingJellyjars | 1 | torrc.unknown-option", "NumCPU | 1 | torrc.deprecated", "MaxConn | 2000 | torrc.deprecated", "AllowDotExit | 1 | torrc.deprecated",
			"HTTPProxy | 192.0.2.1:80 | torrc.deprecated", "DirPort | 9030 | torrc.deprecated", "EntryNodes | {us} | torrc.client-only",
			"SocksPolicy | accept * | torrc.client-only", "Nickname | Other | torrc.generated-option", "orport | 9001 | torrc.generated-option",
			"RelayBandwidthRate | 1 MB | torrc.generated-option", "DataDirectory | /srv/tor | torrc.generated-option",
			"ExitRelay | 1 | torrc.dangerous", "EXITRELAY | 1 | torrc.dangerous", "ExitRel | 1 | torrc.dangerous", "Exit | 1 | torrc.dangerous",
			"+ExitPolicy | accept *:* | torrc.dangerous", "/ExitPolicy | '' | torrc.dangerous", "ReducedExitPolicy | 1 | torrc.dangerous",
			"%include | /etc/other | torrc.dangerous", "ControlPort | 9051 | torrc.dangerous", "__ControlPort | 9051 | torrc.dangerous",
			"SafeLogging | 0 | torrc.dangerous", "TestingTorNetwork | 1 | torrc.dangerous", "DirAuthority | x | torrc.dangerous",
			"dirserver | x | torrc.dangerous", "BridgeAuthoritativeDirectory | 1 | torrc.dangerous", "BandwidthRateBytes | 99999 | torrc.generated-option",
			"NumCPUs | many | torrc.value", "AvoidDiskWrites | yes | torrc.value", "MaxMemInQueues | 100 Mb | torrc.value" })
	void findsJustThis(String name, String value, String expected) {
		model.relay.settings.torrc("", name, value);
		assertEquals(expected == null ? "" : expected, found());
	}

	@ParameterizedTest
	@CsvSource({ "+, ExitPolicy", "/, ExitRel", "%, include", "%, INCLUDE" })
	void thePrefixMayBeApart(String prefix, String name) {
		model.relay.settings.torrc(prefix, name, "accept *:*");
		assertEquals("torrc.dangerous", found());
	}

	@Test
	void aControlPortWithAuthenticationOnTheHostItselfIsFine() {
		model.relay.settings.torrc("", "ControlPort", "127.0.0.1:9051").torrc("", "CookieAuthentication", "1");
		assertEquals("", found());
		model.relay.settings.torrc.clear();
		model.relay.settings.torrc("", "ControlPort", "192.0.2.1:9051").torrc("", "CookieAuthentication", "1");
		assertEquals("torrc.dangerous", found());
	}

	@Test
	void anExitAsksTheHostsOwnResolver() {
		model.relay.settings.torrc("", "ServerDNSResolvConfFile", "/etc/resolv.google");
		assertEquals("torrc.generated-option", found());
		model.relay.settings.role(Role.EXIT);
		assertEquals("dns.public-resolver", found());
	}

	@Test
	void nearNamesAreOffered() {
		model.relay.settings.torrc("", "NumCPU5", "1");
		assertEquals(List.of("NumCPUs"), findings().getFirst().replacements());
	}

	@Test
	void theCatalogueIsThatOfOneVersion() {
		TorOptions catalogue = TorOptions.catalogue();
		assertEquals("0.4.9.11", catalogue.version());
		List<String> unspoken = Stream.of("NumCPUs", "ORPort", "ExitRelay", "MaxMemInQueues").map(name -> catalogue.option(name).orElseThrow())
				.filter(option -> option.description().isEmpty()).map(option -> option.name()).toList();
		assertEquals(List.of(), unspoken);
	}
}
