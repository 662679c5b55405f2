// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.model.quantity.Period;
import org.relaydesk.testing.Command;
import org.relaydesk.testing.NetworkNamespace;
import org.relaydesk.testing.RealPrograms;
import org.relaydesk.testing.TorProcess;
import org.relaydesk.testing.deployment.BudgetModel;
import org.relaydesk.testing.deployment.Model;

/** The alerts go off when they should and only then, and ask for nothing that a real tor does not tell. */
@Tag("judge")
class MonitoringTest {

	/** Each alert with series of a month: with the bad values it goes off, with the good ones it does not. The last is what they are compared with. */
	private static final List<Case> CASES = List.of(
			new Case("RelaySilent", "1h", "up{job='tor',relay='R',library='L'}", "0x744", "1x744"),
			new Case("RelayNotInTheNetwork", "1h", "tor_relay_flag{type='Running',role='middle',relay='R'}", "0x744", "1x744"),
			new Case("ExitWithoutExitFlag", "1h", "tor_relay_flag{type='Exit',role='exit',relay='R'}", "0x744", "1x744"),
			new Case("SigningKeyExpires", "1h", "tor_relay_signing_cert_expiry_timestamp{relay='R'}", "3800000x744", "3900000x744"),
			new Case("ExitCannotResolve", "10m", "tor_relay_exit_dns_error_total{reason='serverfailed',relay='R',library='L'}", "0+31x4464", "0+29x4464",
					"tor_relay_exit_dns_query_total{relay='R',library='L'}", "0+100x4464"),
			new Case("ExitCannotResolve", "10m", "tor_relay_exit_dns_error_total{reason='tor_timeout',relay='R',library='L'}", "0+31x4464", "0+29x4464",
					"tor_relay_exit_dns_query_total{relay='R',library='L'}", "0+100x4464"),
			new Case("RelayOutOfMemory", "1h", "tor_relay_load_oom_bytes_total{relay='R',library='L'}", "0+9x744", "7x744"),
			new Case("RelayOutOfPorts", "1h", "tor_relay_load_tcp_exhaustion_total{relay='R'}", "0+9x744", "7x744"),
			new Case("RelayNearItsLimit", "1h", "tor_relay_traffic_bytes{relay='KiltonRelay',direction='read'}", "0+8000000000x744", "0+7000000000x744"),
			new Case("HostSilent", "1h", "up{job='node',host='h',library='L'}", "0x744", "1x744"),
			new Case("ConnectionTrackingNearlyFull", "1h", "node_nf_conntrack_entries{host='h'}", "81x744", "79x744",
					"node_nf_conntrack_entries_limit{host='h'}", "100x744"),
			new Case("DiskNearlyFull", "1h", "node_filesystem_avail_bytes{mountpoint='/',host='h'}", "9x744", "11x744",
					"node_filesystem_size_bytes{mountpoint='/',host='h'}", "100x744"),
			new Case("ClockNotSynchronised", "1h", "node_timex_sync_status{host='h'}", "0x744", "1x744"));

	/** @param further other series and their values, one after the other */
	private record Case(String alert, String interval, String series, String bad, String good, String... further) {

		/** What promtool is told: with these values the alert is not expected. */
		String expectsSilence(String values) {
			StringBuilder text = new StringBuilder("rule_files: [alerts.yml]\nevaluation_interval: 1h\ntests:\n  - interval: " + interval + "\n    input_series:\n");
			add(text, series, values);
			for (int i = 0; i < further.length; i += 2) {
				add(text, further[i], further[i + 1]);
			}
			return text + "    alert_rule_test:\n      - eval_time: 31d\n        alertname: " + alert + "\n        exp_alerts: []\n";
		}

		private static void add(StringBuilder text, String series, String values) {
			text.append("      - series: \"").append(series.replace("'", "\\\"")).append("\"\n        values: \"").append(values).append("\"\n");
		}

		@Override
		public String toString() {
			return alert + " by " + series;
		}
	}

	@TempDir
	Path folder;

	static Stream<Case> cases() {
		return CASES.stream();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void goesOffWhenItShouldAndOnlyThen(Case c) throws IOException {
		RealPrograms.require("promtool");
		java.nio.file.Files.writeString(folder.resolve("alerts.yml"), Files.of(limited().last()).text("monitoring/alerts.yml"));
		Command.Result quiet = test(c.expectsSilence(c.good));
		assertTrue(quiet.succeeded(), quiet.output());
		Command.Result loud = test(c.expectsSilence(c.bad));
		assertFalse(loud.succeeded(), c.alert + " does not go off");
		assertTrue(loud.output().contains("got:[") && loud.output().contains("alertname=\"" + c.alert + "\""), loud.output());
	}

	private Command.Result test(String text) throws IOException {
		return Command.run("promtool", "test", "rules", java.nio.file.Files.writeString(folder.resolve("test.yml"), text).toString());
	}

	@Test
	void noAlertIsLeftOut() {
		String alerts = Files.of(limited().last()).text("monitoring/alerts.yml");
		Set<String> generated = Pattern.compile("- alert: (\\w+)").matcher(alerts).results().map(match -> match.group(1)).collect(Collectors.toSet());
		assertEquals(generated, CASES.stream().map(Case::alert).collect(Collectors.toSet()));
	}

	/** Six terabytes a month: 90 % of them in 31 days are 7.26 GB an hour. */
	private static Model limited() {
		Model model = Stories.busyHost();
		model.relay.settings.budget = Optional.of(BudgetModel.named("Capped").rate("20 Mbit/s").atMost(6_000, Period.MONTH).build());
		return model;
	}

	@Test
	void aRealTorTellsEveryFigureThatIsAskedFor() throws IOException, InterruptedException {
		RealPrograms.require("tor", "ip", "curl");
		RealPrograms.requireRoot();
		Path home = java.nio.file.Files.createDirectory(folder.resolve("tor"));
		assertTrue(Command.run("tor", "--keygen", "--no-passphrase", "--DataDirectory", home.resolve("data").toString()).succeeded());
		String torrc = """
				Nickname R
				ContactInfo relays[]library.example
				ORPort 192.0.2.10:9001
				Address 192.0.2.10
				OfflineMasterKey 1
				ExitRelay 1
				ExitPolicy accept *:80
				ExitPolicy reject *:*
				SocksPort 0
				MetricsPort 192.0.2.10:9035 prometheus
				MetricsPortPolicy accept 192.0.2.10
				""";
		try (NetworkNamespace namespace = NetworkNamespace.create("metrics").address("192.0.2.10/32", "lo");
				TorProcess tor = TorProcess.start(namespace, home, torrc.getBytes(StandardCharsets.UTF_8))) {
			assertEquals(List.of(), tor.ask("GETCONF OfflineMasterKey").stream().filter(answer -> !answer.endsWith("=1")).toList());
			Set<String> told = names(scrape(namespace));
			Files files = Files.of(limited().last());
			Set<String> asked = names(files.text("monitoring/alerts.yml") + files.text("monitoring/dashboard.json"));
			asked.removeIf(name -> name.equals("tor_timeout"));
			assertTrue(asked.size() > 5 && told.contains("tor_relay_flag"), told::toString);
			asked.removeAll(told);
			assertEquals(Set.of(), asked);
		}
	}

	private static String scrape(NetworkNamespace namespace) throws InterruptedException {
		String figures = "";
		for (int i = 0; i < 50 && !figures.contains("signing_cert"); i++) {
			TimeUnit.MILLISECONDS.sleep(200);
			figures = namespace.run("curl", "--silent", "http://192.0.2.10:9035/metrics").output();
		}
		return figures;
	}

	private static Set<String> names(String text) {
		return Pattern.compile("\\btor_[a-z_]+").matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
	}
}
