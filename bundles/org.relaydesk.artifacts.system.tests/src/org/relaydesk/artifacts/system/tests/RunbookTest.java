// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.Generators;
import org.relaydesk.artifacts.firewall.NftablesGenerator;
import org.relaydesk.artifacts.torrc.TorrcGenerator;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Snapshot;
import org.relaydesk.testing.Command;
import org.relaydesk.testing.NetworkNamespace;
import org.relaydesk.testing.RealPrograms;
import org.relaydesk.testing.deployment.Model;

/**
 * A stranger follows a runbook on a bare Debian 12: every command of it, from the first installation to the removal, for a host with an exit, a middle
 * relay with offline keys and a bridge, on two uplinks. Real are packages, files, users, keys, tor, nftables, unbound, nginx, ssh's and rsync's errands; what stands in
 * for a booted machine and for the Internet is named in {@link FreshRoot} and below.
 */
@Tag("judge")
class RunbookTest {

	/** What only the Internet can answer. Each must be in the runbook, or it is not needed here any more. */
	private static final List<String> INTERNET = List.of("journalctl .* 'reachable from the outside'\n", "host [0-9a-f.:]+\n", "(! )?unbound-host .*\n");

	@TempDir
	private Path folder;

	@Test
	void everyCommandOfTheRunbookWorks() throws IOException {
		RealPrograms.requireRoot();
		RealPrograms.require("debootstrap", "unshare", "chroot", "ip", "rsync", "tor", "curl", "nc");
		Snapshot snapshot = onTwoUplinks().last();
		String runbook = write(snapshot);
		RunbookCommands commands = RunbookCommands.of(runbook);
		INTERNET.forEach(line -> assertTrue(commands.entries().stream().anyMatch(entry -> entry.command().matches(line)), line));
		List<RunbookCommands.Entry> possible = commands.entries().stream().filter(entry -> INTERNET.stream().noneMatch(entry.command()::matches)).toList();
		try (FreshRoot root = FreshRoot.install(folder.resolve("root")); NetworkNamespace host = NetworkNamespace.create("host");
				NetworkNamespace world = NetworkNamespace.create("world")) {
			connect(snapshot, host, world);
			world.address("8.8.8.1/32", "host0").address("2001:4860::1/128", "host0").address("8.8.9.1/32", "host0");
			assertStopsAtABrokenCommand(root, possible, List.of(host, world));
			Command.Result result = root.run(possible, folder.resolve("generated"), folder.resolve("commands"), List.of(host, world));
			assertEquals("", failure(result.output()), result.output());
			assertTrue(result.succeeded(), result.output());
			assertEquals(possible.size(), result.output().lines().filter(line -> line.startsWith("done: ")).count());
			assertFalse(java.nio.file.Files.exists(root.folder().resolve("var/lib/tor-instances/Middle")), "removed at the end");
		}
	}

	private static Model onTwoUplinks() {
		Model model = Stories.busyHost();
		model.host.on(model.uplink.gateway("8.8.8.1").gateway("2001:4860::1"), model.site.uplink("Cable", "8.8.9.0/24").gateway("8.8.9.1")).address("8.8.9.9");
		return model;
	}

	/** The host's addresses on one end of a cable, and on the other an address of the office, which may see metrics and log in. */
	static void connect(Snapshot snapshot, NetworkNamespace host, NetworkNamespace world) {
		host.cable("wan0", world, "host0");
		world.address("203.0.113.1/32", "host0").address("2001:db8:ffff::1/128", "host0");
		for (HostAddress address : snapshot.hosts().getFirst().host().addresses()) {
			String written = address.address().toString();
			host.address(written + (written.contains(":") ? "/128" : "/32"), "wan0");
			world.mustRun("ip", written.contains(":") ? "-6" : "-4", "route", "add", written, "dev", "host0");
		}
		host.mustRun("ip", "route", "add", "default", "dev", "wan0").mustRun("ip", "-6", "route", "add", "default", "dev", "wan0");
	}

	/** The same runbook with a package that there is not. */
	private void assertStopsAtABrokenCommand(FreshRoot root, List<RunbookCommands.Entry> commands, List<NetworkNamespace> hostAndWorld) throws IOException {
		int install = IntStream.range(0, commands.size()).filter(i -> commands.get(i).command().startsWith("apt-get install ")).findFirst().orElseThrow();
		List<RunbookCommands.Entry> broken = new ArrayList<>(commands.subList(install - 1, install + 2));
		broken.set(1, new RunbookCommands.Entry(broken.get(1).command().replace(" nftables ", " nftabels "), false));
		Command.Result result = root.run(broken, folder.resolve("generated"), folder.resolve("broken"), hostAndWorld);
		assertFalse(result.succeeded());
		assertTrue(failure(result.output()).contains("nftabels"), result.output());
		assertFalse(result.output().contains("tor --version"), "nothing after it was run");
	}

	private static String failure(String output) {
		return output.lines().filter(line -> line.startsWith("FAILED")).findFirst().orElse("");
	}

	private String write(Snapshot snapshot) throws IOException {
		List<ArtifactGenerator> all = new ArrayList<>(Files.GENERATORS.all());
		all.addAll(List.of(new TorrcGenerator(), new NftablesGenerator()));
		String runbook = "";
		for (Artifact artifact : new Generators(all).generate(snapshot).artifacts()) {
			Path file = folder.resolve("generated").resolve(artifact.path().value());
			java.nio.file.Files.createDirectories(file.getParent());
			java.nio.file.Files.write(file, artifact.bytes());
			if (artifact.path().value().endsWith("RUNBOOK.md")) {
				runbook = new String(artifact.bytes(), StandardCharsets.UTF_8);
			}
		}
		return runbook;
	}
}
