// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.analysis.packetfilter.PacketFilter;
import org.relaydesk.model.RelayState;
import org.relaydesk.model.Snapshot;
import org.relaydesk.testing.Command;
import org.relaydesk.testing.RealPrograms;
import org.relaydesk.testing.deployment.Model;

/**
 * The life of a host with an exit, a middle relay and a bridge on two uplinks, told in order, since a Debian takes a minute to install. First a stranger
 * follows the runbook on a bare Debian 12, every command of it, from the first installation to the removal. Then the playbook brings the relays back, and
 * a new phase, a mistake and a power failure come over them. Real are systemd, packages, files, users, keys, tor, nftables, unbound, nginx, the errands of
 * ssh and rsync; what is not is named in {@link BootedHost} and below.
 */
@Tag("judge")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunbookTest {

	/** What only the Internet can answer. Each must be in the runbook, or it is not needed here any more. */
	private static final List<String> INTERNET = List.of("journalctl .* 'reachable from the outside'\n", "host [0-9a-f.:]+\n", "(! )?unbound-host .*\n",
			"timedatectl show .*\n");
	/** What shows that a service runs; it may have been started a moment ago. */
	private static final String SIGN_OF_LIFE = "(cat /var/lib/tor-instances/|nc |curl ).*\n";
	private static final List<String> SERVICES = List.of("nftables", "unbound", "nginx", "prometheus-node-exporter", "relaydesk-rates.timer", "relaydesk-routes.timer");

	@TempDir
	private static Path folder;
	private static FreshRoot root;
	private static HostAndWorld net;
	private static BootedHost host;
	private static HostCare care;

	@BeforeAll
	static void bootABareDebian() throws IOException {
		RealPrograms.requireRoot();
		RealPrograms.require("debootstrap", "unshare", "nsenter", "ip", "rsync", "tor", "curl", "nc", "ansible-playbook");
		root = FreshRoot.install(folder.resolve("root"));
		net = HostAndWorld.of(model().last()).router("8.8.8.1/32").router("2001:4860::1/128").router("8.8.9.1/32");
		host = new BootedHost(root, net.host(), folder).boot();
		care = new HostCare(host, net.world(), folder.resolve("generated"));
	}

	@AfterAll
	static void goAway() {
		Stream.of(host, net, root).filter(part -> part != null).forEach(RunbookTest::close);
	}

	private static void close(AutoCloseable part) {
		try {
			part.close();
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private static Model model() {
		Model model = Stories.busyHost();
		model.host.on(model.uplink.gateway("8.8.8.1").gateway("2001:4860::1"), model.site.uplink("Cable", "8.8.9.0/24").gateway("8.8.9.1")).address("8.8.9.9");
		return model;
	}

	/** The playbook makes no keys, so all stay on the host. */
	private static Model withoutCeremony() {
		Model model = model();
		model.host.relays.get(1).settings.keysOffline = false;
		return model;
	}

	@Test
	@Order(1)
	void everyCommandOfTheRunbookWorks() throws IOException {
		RunbookCommands commands = RunbookCommands.of(care.write(model().last()));
		INTERNET.forEach(line -> assertTrue(commands.entries().stream().anyMatch(entry -> entry.command().matches(line)), line));
		for (RunbookCommands.Entry entry : commands.entries()) {
			if (INTERNET.stream().noneMatch(entry.command()::matches)) {
				boolean lives = !entry.command().matches(SIGN_OF_LIFE) || host.waitUntil(() -> care.run(entry).succeeded());
				Command.Result result = care.run(entry);
				assertTrue(lives && result.succeeded(), () -> entry.command() + result.output());
			}
		}
		assertFalse(java.nio.file.Files.exists(root.folder().resolve("var/lib/tor-instances/Middle")), "removed at the end");
		assertFalse(care.run(new RunbookCommands.Entry("apt-get install --yes nftabels\n", false)).succeeded(), "a mistake in a command would be seen");
	}

	@Test
	@Order(2)
	void thePlaybookBringsTheRelaysBackAndThenChangesNothing() throws IOException {
		Snapshot snapshot = withoutCeremony().last();
		care.write(snapshot);
		Command.Result first = care.play();
		assertTrue(first.succeeded(), first.output());
		assertRuns(snapshot, "tor@KiltonRelay", "tor@Middle", "tor@Bridge");
		assertTrue(care.play().output().contains("changed=0"), "what is right is left alone");
	}

	@Test
	@Order(3)
	void aNewPhaseTouchesOnlyWhatChanges() throws IOException {
		Model model = withoutCeremony();
		model.host.relays.get(1).settings.state(RelayState.PAUSED);
		model.relay.settings.exit(443);
		List<String> kept = List.of("tor@KiltonRelay", "tor@Bridge", "unbound", "nginx", "prometheus-node-exporter");
		List<Long> before = kept.stream().map(host::mainProcess).toList();
		// The library may open or close just now; the playbook starts the timer again at its end.
		host.run("systemctl", "stop", "relaydesk-rates.timer");
		List<Long> reloads = Stream.of("KiltonRelay", "Bridge").map(host::reloads).toList();
		care.write(model.last());
		Command.Result played = care.play();
		assertTrue(played.succeeded(), played.output());
		assertTrue(host.waitUntil(() -> host.reloads("KiltonRelay") == reloads.get(0) + 1), played.output());
		assertEquals(reloads.get(1), host.reloads("Bridge"), played.output());
		assertEquals(before, kept.stream().map(host::mainProcess).toList(), "nothing was restarted");
		assertEquals("inactive", host.state("tor@Middle"));
		assertRuns(model.last(), "tor@KiltonRelay", "tor@Bridge");
	}

	@Test
	@Order(4)
	void aWrongConfigurationIsRefusedAndTheOldRelayRunsOn() throws IOException {
		Path torrc = root.folder().resolve("etc/tor/instances/KiltonRelay/torrc");
		String right = java.nio.file.Files.readString(torrc);
		java.nio.file.Files.writeString(torrc, "ExitRelay maybe\n", StandardOpenOption.APPEND);
		long process = host.mainProcess("tor@KiltonRelay");
		RunbookCommands.Entry reload = RunbookCommands.of(care.write(withoutCeremony().last())).entries().stream()
				.filter(entry -> entry.command().contains("systemctl reload-or-restart tor@KiltonRelay.service")).findFirst().orElseThrow();
		assertFalse(care.run(reload).succeeded());
		assertEquals(process, host.mainProcess("tor@KiltonRelay"));
		host.run("systemctl", "reload", "tor@KiltonRelay");
		assertTrue(host.waitUntil(() -> host.mainProcess("tor@KiltonRelay") != process), "without the question before, Tor exits");
		java.nio.file.Files.writeString(torrc, right);
		host.run("systemctl", "restart", "tor@KiltonRelay");
		assertEquals("active", host.state("tor@KiltonRelay"));
	}

	@Test
	@Order(5)
	void afterAPowerFailureTheSameRunsAgain() throws IOException {
		host.close();
		net.host().mustRun("nft", "flush", "ruleset");
		host.boot();
		Model model = withoutCeremony();
		model.host.relays.get(1).settings.state(RelayState.PAUSED);
		assertRuns(model.last(), "tor@KiltonRelay", "tor@Bridge");
		assertNotEquals("active", host.state("tor@Middle"));
	}

	/** All services and these relays, behind the firewall; and what the firewall lets in is what listens, but for SSH, which a folder does not serve. */
	private static void assertRuns(Snapshot snapshot, String... relays) {
		Stream.concat(SERVICES.stream(), Stream.of(relays)).forEach(unit -> assertEquals("active", host.state(unit), () -> unit + host.run("systemctl", "status", unit).output()));
		assertEquals("inactive", host.state("tor@default"), "Debian's own instance");
		assertTrue(host.run("nft", "list", "chain", "inet", "relaydesk", "input").output().contains("policy drop"));
		Set<String> stated = PacketFilter.of(snapshot.hosts().getFirst(), snapshot.rollout()).openings().stream()
				.flatMap(opening -> opening.destination().map(address -> address.bracketed() + ":" + opening.ports().getFirst().from()).stream())
				.filter(endpoint -> !endpoint.endsWith(":2222")).collect(Collectors.toCollection(TreeSet::new));
		stated.add("8.8.8.10:9100");
		host.waitUntil(() -> listening().equals(stated));
		assertEquals(stated, listening());
	}

	private static Set<String> listening() {
		return host.run("ss", "--no-header", "--listening", "--tcp", "--numeric").output().lines().map(line -> line.split("\\s+")[3])
				.filter(local -> !local.startsWith("127.") && !local.startsWith("[::1]")).collect(Collectors.toCollection(TreeSet::new));
	}
}
