// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.testing.Command;
import org.relaydesk.testing.NetworkNamespace;
import org.relaydesk.testing.RealPrograms;
import org.relaydesk.testing.TorProcess;

/** A real tor changes its rate when the script switches it, without a restart; and keeps what it has if the new configuration is wrong. */
@Tag("judge")
class RatesSwitchTest {

	private static final String TORRC = """
			Nickname R
			ContactInfo relays[]library.example
			ORPort 192.0.2.10:9001
			Address 192.0.2.10
			ExitRelay 0
			ExitPolicy reject *:*
			SocksPort 0
			RelayBandwidthRate 625000 bytes
			RelayBandwidthBurst 1000000 bytes
			%%include %s/run/R/*.conf
			""";
	/** Stands for systemd: says that the relay is active, and reloads it with the signal that its unit sends. */
	private static final String SYSTEMCTL = """
			#!/bin/sh
			case $1 in
			reload) kill -HUP %d ;;
			esac
			""";

	@TempDir
	Path folder;

	@Test
	void theRateFollowsTheHourWithoutARestart() throws IOException, InterruptedException {
		RealPrograms.require("tor", "ip", "awk");
		RealPrograms.requireRoot();
		write("rates/R/open.conf", "RelayBandwidthRate 625000 bytes\nRelayBandwidthBurst 1000000 bytes\n");
		write("rates/R/closed.conf", "RelayBandwidthRate 2500000 bytes\nRelayBandwidthBurst 3750000 bytes\n");
		Path home = java.nio.file.Files.createDirectory(folder.resolve("tor"));
		try (NetworkNamespace namespace = NetworkNamespace.create("rates").address("192.0.2.10/32", "lo");
				TorProcess tor = TorProcess.start(namespace, home, TORRC.formatted(folder).getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
			assertEquals("625000", rate(tor));
			assertEquals(0, switchRates(tor, "closed always").exitCode());
			awaitRate(tor, "2500000");
			assertEquals(0, switchRates(tor, "open Mon 00:00 24:00").exitCode());
			awaitRate(tor, "625000");
			write("rates/R/closed.conf", "RelayBandwidthRate 25 parsecs\n");
			Command.Result refused = switchRates(tor, "closed always");
			assertEquals(1, refused.exitCode(), refused.output());
			assertTrue(refused.output().contains("nothing changed"), refused.output());
			assertEquals("625000", rate(tor));
			assertEquals("RelayBandwidthRate 625000 bytes", java.nio.file.Files.readAllLines(folder.resolve("run/R/rate.conf")).getFirst());
			assertTrue(tor.log().lines().filter(line -> line.contains("Bootstrapped 0%")).count() <= 1, "tor was restarted");
		}
	}

	/** Runs the generated script with the test's folders and with opening hours that hold all week, or never. */
	private Command.Result switchRates(TorProcess tor, String hours) throws IOException {
		List<String> lines = new ArrayList<>(List.of("zone UTC"));
		List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun").forEach(day -> lines.add(hours.replace("Mon", day)));
		write("opening-hours", String.join("\n", lines) + "\n");
		write("bin/systemctl", SYSTEMCTL.formatted(tor.pid())).toFile().setExecutable(true);
		String script = Files.of(Stories.busyHost().last()).text("usr/local/sbin/relaydesk-rates")
				.replace("hours=/etc/relaydesk/opening-hours", "hours=" + folder + "/opening-hours").replace("rates=/etc/relaydesk/rates", "rates=" + folder + "/rates")
				.replace("run=/run/relaydesk", "run=" + folder + "/run")
				.replace("\"/run/tor-instances/$1.defaults\" -f \"/etc/tor/instances/$1/torrc\"", "/dev/null -f " + tor.torrc());
		return Command.run("env", "PATH=" + folder + "/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "sh", write("script", script).toString());
	}

	private static String rate(TorProcess tor) throws InterruptedException {
		return tor.ask("GETCONF RelayBandwidthRate").getFirst().replace("RelayBandwidthRate=", "");
	}

	private static void awaitRate(TorProcess tor, String expected) throws InterruptedException {
		for (int i = 0; i < 50 && !rate(tor).equals(expected); i++) {
			TimeUnit.MILLISECONDS.sleep(100);
		}
		assertEquals(expected, rate(tor));
	}

	private Path write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		java.nio.file.Files.createDirectories(file.getParent());
		return java.nio.file.Files.writeString(file, text);
	}
}
