// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactPath;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.model.RelayState;
import org.relaydesk.model.Snapshot;
import org.relaydesk.testing.Command;
import org.relaydesk.testing.RealPrograms;
import org.relaydesk.testing.deployment.Model;

/** The playbook, applied to a root of its own: it places every file, changes nothing the second time, and refuses a wrong configuration. */
@Tag("judge")
class AnsibleTest {

	private static final String TORRC = "hosts/Kilton/Main/basement/etc/tor/instances/%s/torrc";

	private static final String RESTART = "Restart the relays that are run otherwise than before";
	private static final String RELOAD = "Reload the relays whose configuration changed";

	/** A playbook of twenty steps starts Python for each of them. */
	private static final Duration PATIENCE = Duration.ofMinutes(5);

	@TempDir
	Path folder;

	@Test
	void placesEveryFileOnceAndThenNothing() throws IOException {
		RealPrograms.require("ansible-playbook", "tor", "unbound-checkconf");
		Model model = Stories.busyHost();
		model.host.relays.get(1).settings.state(RelayState.PAUSED);
		write(model.last(), "ExitRelay 0");
		Command.Result first = apply();
		assertTrue(first.succeeded(), first.output());
		List<Artifact> expected = Files.of(model.last()).artifacts().stream()
				.filter(a -> a.path().value().startsWith("hosts/") && !a.path().value().endsWith(".md")).toList();
		for (Artifact artifact : expected) {
			Path placed = folder.resolve("root").resolve(artifact.path().value().replaceFirst("hosts/[^/]+/[^/]+/[^/]+/", ""));
			assertTrue(java.nio.file.Files.exists(placed), artifact.path()::value);
			assertEquals(new String(artifact.bytes()), java.nio.file.Files.readString(placed));
		}
		Command.Result second = apply();
		assertTrue(second.output().contains("changed=0"), second.output());
		assertEquals(List.of(), handlers(second));
		onlyWhatChangesIsLoadedAgain();
	}

	/** One file of the resolver and one relay's configuration change: their handler and their relay, and nothing else. */
	private void onlyWhatChangesIsLoadedAgain() throws IOException {
		Path host = folder.resolve("out/hosts/Kilton/Main/basement/etc");
		append(host.resolve("unbound/unbound.conf.d/relaydesk.conf"));
		append(host.resolve("tor/instances/KiltonRelay/torrc"));
		Command.Result third = apply();
		assertTrue(third.output().contains("changed=2"), third.output());
		assertEquals(List.of("Restart the resolver"), handlers(third));
		assertEquals(List.of(), items(third, RESTART));
		assertEquals(List.of("KiltonRelay"), items(third, RELOAD));
		append(host.resolve("systemd/system/tor@Bridge.service.d/relaydesk.conf"));
		append(host.resolve("tor/instances/Bridge/torrc"));
		Command.Result fourth = apply();
		assertEquals(List.of("Let systemd read its units again"), handlers(fourth));
		assertEquals(List.of("Bridge"), items(fourth, RESTART));
		assertEquals(List.of(), items(fourth, RELOAD), "a restart is enough");
	}

	private static void append(Path file) throws IOException {
		java.nio.file.Files.writeString(file, "# changed\n", StandardOpenOption.APPEND);
	}

	/** What was told to load again; outside a live host the handler itself does nothing. */
	private static List<String> handlers(Command.Result result) {
		return Pattern.compile("RUNNING HANDLER \\[(.*?)\\]").matcher(result.output()).results().map(match -> match.group(1)).toList();
	}

	/** The relays to which a task applies, whether or not the host is live. */
	private static List<String> items(Command.Result result, String task) {
		String from = result.output().substring(result.output().indexOf("TASK [" + task + "]") + 1);
		return Pattern.compile("\\(item=(.*?)\\)").matcher(from.substring(0, from.indexOf("TASK ["))).results().map(match -> match.group(1)).distinct().toList();
	}

	@Test
	void aWrongConfigurationIsNotPlaced() throws IOException {
		RealPrograms.require("ansible-playbook", "tor", "unbound-checkconf");
		write(Stories.busyHost().last(), "ExitRelay maybe");
		assertFalse(apply().succeeded());
		assertFalse(java.nio.file.Files.exists(folder.resolve("root/etc/tor/instances/Middle/torrc")));
	}

	@Test
	void pleasesAnsibleLintAsItStands() throws IOException {
		RealPrograms.require("ansible-lint");
		write(Stories.busyHost().last(), "ExitRelay 0");
		Command.Result fine = lint();
		assertTrue(fine.succeeded(), fine.output());
		Path playbook = folder.resolve("out/ansible/site.yml");
		java.nio.file.Files.writeString(playbook, java.nio.file.Files.readString(playbook).replace("ansible.builtin.apt:", "apt:"));
		Command.Result refused = lint();
		assertFalse(refused.succeeded(), "a module without its collection");
		assertTrue(refused.output().contains("fqcn"), refused.output());
	}

	/** Its strictest rules, without looking for collections on the Internet; from the playbook's own folder, since it looks at no file elsewhere. */
	private Command.Result lint() {
		return Command.runWithin(PATIENCE, "env", "--chdir=" + folder.resolve("out/ansible"), "ANSIBLE_HOME=" + folder.resolve("home"), "ANSIBLE_LOCAL_TEMP=" + folder.resolve("tmp"), "ansible-lint",
				"--offline", "--nocolor", "-p", "--profile", "production", "--strict", "site.yml");
	}

	/** The generated tree, with torrcs of our own, since those come from another bundle. */
	private void write(Snapshot snapshot, String exitRelay) throws IOException {
		for (Artifact artifact : Files.of(snapshot).artifacts()) {
			write(artifact);
		}
		for (String relay : List.of("KiltonRelay", "Middle", "Bridge")) {
			write(Lines.withHashComments().block("Nickname R\nContactInfo r[]library.example\nORPort 192.0.2.10:9001\n" + exitRelay)
					.artifact(new ArtifactPath(TORRC.formatted(relay)), "test"));
		}
	}

	private void write(Artifact artifact) throws IOException {
		Path file = folder.resolve("out").resolve(artifact.path().value());
		java.nio.file.Files.createDirectories(file.getParent());
		java.nio.file.Files.write(file, artifact.bytes());
	}

	private Command.Result apply() throws IOException {
		java.nio.file.Files.createDirectories(folder.resolve("root/etc/default"));
		return Command.runWithin(PATIENCE, "env", "ANSIBLE_HOME=" + folder.resolve("home"), "ANSIBLE_LOCAL_TEMP=" + folder.resolve("tmp"), "ANSIBLE_NOCOLOR=1", "ansible-playbook", "-i",
				folder.resolve("out/ansible/inventory.yml").toString(), "-c", "local", "-e", "relaydesk_live=false relaydesk_root=" + folder.resolve("root")
						+ " ansible_become=false ansible_remote_tmp=" + folder.resolve("remote"),
				folder.resolve("out/ansible/site.yml").toString());
	}
}
