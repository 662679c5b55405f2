// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.judges.Judges;
import org.relaydesk.model.RelayState;
import org.relaydesk.model.Role;
import org.relaydesk.testing.RealPrograms;
import org.relaydesk.testing.deployment.FirewallModel;
import org.relaydesk.testing.deployment.Model;

/** What stands in the files of a host, and which files there are. */
class SystemFilesTest {

	private Model model;

	@BeforeEach
	void busyHost() {
		model = Stories.busyHost();
	}

	private Files files() {
		return Files.of(model.last());
	}

	@Test
	@Tag("judge")
	void everyJudgeAcceptsEveryFile() {
		RealPrograms.require("unbound-checkconf", "systemd-analyze", "promtool", "nginx", "ansible-playbook");
		Judges.Report report = Judges.all().judge(files().artifacts());
		assertEquals(List.of(), report.findings());
		assertEquals(List.of("unbound-checkconf", "systemd-analyze", "nginx", "promtool check config", "promtool check rules", "sh", "ansible-playbook"),
				report.asked());
	}

	@Test
	void onlyHostsWithExitsHaveAResolverAndANoticePage() {
		assertTrue(files().has("etc/unbound/unbound.conf.d/relaydesk.conf"));
		model.host.relays.removeFirst();
		assertFalse(files().has("etc/unbound/unbound.conf.d/relaydesk.conf"));
		assertFalse(files().has("var/www/exit-notice/index.html"));
		assertFalse(files().has("etc/relaydesk/resolv.conf"));
	}

	@Test
	void theResolverAsksFromAnAddressThatNoRelayUses() {
		String unbound = files().text("unbound.conf.d/relaydesk.conf");
		assertTrue(unbound.contains("outgoing-interface: 8.8.8.11\n"));
		assertTrue(unbound.contains("outgoing-interface: 2001:4860::10\n"), "IPv6 has none to spare, but must still work");
		assertTrue(unbound.contains("qname-minimisation: yes\n"));
		model.host.addresses.remove(2);
		assertFalse(files().text("unbound.conf.d/relaydesk.conf").contains("outgoing-interface:"));
	}

	@Test
	void theNoticePageListensOnTheExitsAddressesAlone() {
		List<String> listens = files().text("exit-notice.conf").lines().map(String::strip).filter(line -> line.startsWith("listen ")).toList();
		assertEquals(List.of("listen 8.8.8.10:80;", "listen [2001:4860::10]:80;"), listens);
	}

	@Test
	void aPausedRelayIsMaskedByAnEmptyUnit() {
		assertFalse(files().has("tor@KiltonRelay.service"));
		model.relay.settings.state(RelayState.PAUSED);
		assertEquals("", files().text("etc/systemd/system/tor@KiltonRelay.service"));
		assertFalse(files().has("tor@KiltonRelay.service.d/relaydesk.conf"));
	}

	/** What the world and distant administrators reach, and nothing that only the library's own networks may. */
	@Test
	void theRouterIsToldWhatToForward() {
		Model behind = new Model();
		behind.host.addresses.clear();
		behind.host.address("10.20.9.5", "8.8.8.10");
		behind.relay.settings.role = Role.EXIT;
		String runbook = Files.of(behind.last()).text("RUNBOOK.md");
		assertTrue(runbook.contains("| TCP 8.8.8.10:9001 | 10.20.9.5:9001 | ORPort |\n| TCP 8.8.8.10:80 | 10.20.9.5:80 | exit notice page |\n\n"), runbook);
		behind.host.firewall = Optional.of(FirewallModel.named("Distant").manage(22, FirewallModel.block("8.8.4.0/24")).isolateLan().build());
		assertTrue(Files.of(behind.last()).text("RUNBOOK.md").contains("| TCP 8.8.8.10:22 | 10.20.9.5:22 | SSH |\n"));
	}

	@Test
	void aTransportBelowPort1024KeepsItsCapability() {
		assertTrue(files().text("tor@Bridge.service.d/relaydesk.conf").contains("NoNewPrivileges=no\n"));
		assertFalse(files().text("tor@Middle.service.d/relaydesk.conf").contains("NoNewPrivileges"));
	}

	@Test
	void portsThatListenAreNotGivenAway() {
		model.relay.settings.orPort(20_443);
		assertTrue(files().text("60-relaydesk.conf").contains("net.ipv4.ip_local_reserved_ports = 20443\n"));
		assertTrue(files().text("60-relaydesk.conf").contains("-net.netfilter.nf_conntrack_max = 262144\n"));
	}

	@Test
	void ratesWithoutOpeningHoursAreRefused() {
		model.library.timeZone = Optional.empty();
		ArtifactGenerator.Generation generation = Files.GENERATORS.generate(model.last());
		assertEquals(List.of(FindingCode.GENERATOR_UNSUPPORTED), generation.findings().stream().map(Finding::code).toList());
		model.library.timeZone = Optional.of(ZoneId.of("America/New_York"));
		assertEquals(List.of(), Files.GENERATORS.generate(model.last()).findings());
	}

	@Test
	void monitoringAsksRunningRelaysAndOpenNodeExporters() {
		String prometheus = files().text("prometheus.yml");
		assertTrue(prometheus.contains("\"8.8.8.10:9036\""));
		assertTrue(prometheus.contains("\"8.8.8.10:9100\""));
		assertTrue(files().text("default/prometheus-node-exporter").contains("=8.8.8.10:9100\""));
		model.relay.settings.state(RelayState.PAUSED);
		assertFalse(files().text("prometheus.yml").contains("\"8.8.8.10:9036\""));
	}

	/** Every text that announces commands is followed by them, whoever pauses. */
	@ParameterizedTest
	@ValueSource(strings = { "RUNBOOK.md", "RUNBOOK.es.md" })
	void noTextOfTheRunbookPointsNowhere(String runbook) {
		model.host.relays.forEach(relay -> relay.settings.state(RelayState.PAUSED));
		List<String> lines = files().text(runbook).lines().filter(line -> !line.isBlank()).toList();
		for (int i = 1; i < lines.size(); i++) {
			assertFalse(lines.get(i - 1).endsWith(":") && !lines.get(i).matches("(```|[|>]).*"), lines.get(i - 1) + " " + lines.get(i));
		}
		assertTrue(lines.contains("No relay runs here in this phase.") || lines.contains("En esta fase no funciona aquí ningún repetidor."));
	}

	/** The resolver's address, and those of relays that are no exits, need no name that says so. */
	@Test
	void reverseDnsAndWhoisAreOfTheExitsAddressesAlone() {
		String runbook = files().text("RUNBOOK.md");
		assertTrue(runbook.contains("reverse DNS (PTR records) of 8.8.8.10, 2001:4860::10 to `tor-exit.kilton.example`"));
		assertTrue(runbook.contains("host 8.8.8.10\nhost 2001:4860::10\n"));
		assertTrue(runbook.contains("> Kilton Public Library, Tor exit."));
		assertFalse(runbook.contains("host 8.8.8.11"));
	}

	@Test
	void theInventoryKnowsHowToReachTheHostAndWhatRunsThere() {
		model.relay.settings.state(RelayState.PAUSED);
		String inventory = files().text("inventory.yml");
		assertTrue(inventory.contains("ansible_host: \"8.8.8.10\"\n"));
		assertTrue(inventory.contains("ansible_port: 2222\n"));
		assertTrue(inventory.contains("relaydesk_running: [\"Middle\", \"Bridge\"]\n"));
		assertTrue(inventory.contains("relaydesk_paused: [\"KiltonRelay\"]\n"));
	}

	@Test
	void aHostWhoseAddressIsPendingHasNoFiles() {
		model.host.pending = Optional.of("ISP assigns in March");
		assertEquals(List.of("calendar.es.ics", "calendar.ics"), files().artifacts().stream().map(artifact -> artifact.path().value()).toList());
	}
}
