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

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

	private static final String UNIT_TEST = """
			rule_files: [alerts.yml]
			evaluation_interval: 1h
			tests:
			  - interval: 1h
			    input_series:
			      - series: '%s'
			        values: '%s'
			%s
			    alert_rule_test:
			      - eval_time: 31d
			        alertname: %s
			        exp_alerts: []
			""";

	@TempDir
	Path folder;

	/** Series of a month, one value an hour: the first goes off, the second does not. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			RelaySilent                  | up{job="tor",relay="R",library="L"}                              | 0x744              | 1x744
			RelayNotInTheNetwork         | tor_relay_flag{type="Running",role="middle",relay="R"}           | 0x744              | 1x744
			ExitWithoutExitFlag          | tor_relay_flag{type="Exit",role="exit",relay="R"}                | 0x744              | 1x744
			SigningKeyExpires            | tor_relay_signing_cert_expiry_timestamp{relay="R"}               | 3800000x744        | 3900000x744
			RelayOutOfMemory             | tor_relay_load_oom_bytes_total{relay="R",library="L"}            | 0+9x744            | 7x744
			RelayOutOfPorts              | tor_relay_load_tcp_exhaustion_total{relay="R"}                   | 0+9x744            | 7x744
			RelayNearItsLimit            | tor_relay_traffic_bytes{relay="KiltonRelay",direction="read"}    | 0+8000000000x744   | 0+7000000000x744
			HostSilent                   | up{job="node",host="h",library="L"}                              | 0x744              | 1x744
			ClockNotSynchronised         | node_timex_sync_status{host="h"}                                 | 0x744              | 1x744
			""")
	void goesOffWhenItShould(String alert, String series, String bad, String good) throws IOException {
		assertAlert(alert, series, bad, good, "");
	}

	/** Alerts that compare one figure with another. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ConnectionTrackingNearlyFull | node_nf_conntrack_entries{host="h"}                              | 81x744    | 79x744  | node_nf_conntrack_entries_limit{host="h"}                 | 100x744
			DiskNearlyFull               | node_filesystem_avail_bytes{mountpoint="/",host="h"}             | 9x744     | 11x744  | node_filesystem_size_bytes{mountpoint="/",host="h"}       | 100x744
			""")
	void goesOffByComparison(String alert, String series, String bad, String good, String other, String values) throws IOException {
		assertAlert(alert, series, bad, good, "      - series: '" + other + "'\n        values: '" + values + "'");
	}

	private void assertAlert(String alert, String series, String bad, String good, String more) throws IOException {
		RealPrograms.require("promtool");
		java.nio.file.Files.writeString(folder.resolve("alerts.yml"), Files.of(limited().last()).text("monitoring/alerts.yml"));
		Command.Result quiet = test(alert, series, good, more);
		assertTrue(quiet.succeeded(), quiet.output());
		Command.Result loud = test(alert, series, bad, more);
		assertFalse(loud.succeeded(), alert + " does not go off");
		assertTrue(loud.output().contains("got:[") && loud.output().contains("alertname=\"" + alert + "\""), loud.output());
	}

	private Command.Result test(String alert, String series, String values, String more) throws IOException {
		Path test = java.nio.file.Files.writeString(folder.resolve("test.yml"), UNIT_TEST.formatted(series, values, more, alert));
		return Command.run("promtool", "test", "rules", test.toString());
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
