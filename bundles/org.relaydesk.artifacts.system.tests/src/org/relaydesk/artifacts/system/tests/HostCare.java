// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.Generators;
import org.relaydesk.artifacts.firewall.NftablesGenerator;
import org.relaydesk.artifacts.torrc.TorrcGenerator;
import org.relaydesk.model.Snapshot;
import org.relaydesk.testing.Command;
import org.relaydesk.testing.NetworkNamespace;

/**
 * Whoever looks after a host, from the folder with the generated files.
 *
 * @param world from where its errands are run
 */
record HostCare(BootedHost host, NetworkNamespace world, Path generated) {

	private static final Duration PATIENCE = Duration.ofMinutes(15);

	/** Generates everything; returns the runbook. */
	String write(Snapshot snapshot) throws IOException {
		List<ArtifactGenerator> all = new ArrayList<>(Files.GENERATORS.all());
		all.addAll(List.of(new TorrcGenerator(), new NftablesGenerator()));
		Command.run("rm", "-rf", generated.toString());
		String runbook = "";
		for (Artifact artifact : new Generators(all).generate(snapshot).artifacts()) {
			Path file = generated.resolve(artifact.path().value());
			java.nio.file.Files.createDirectories(file.getParent());
			java.nio.file.Files.write(file, artifact.bytes());
			if (artifact.path().value().endsWith("RUNBOOK.md")) {
				runbook = new String(artifact.bytes(), StandardCharsets.UTF_8);
			}
		}
		return runbook;
	}

	/** Does what one command of a runbook says, where it says. */
	Command.Result run(RunbookCommands.Entry entry) {
		if (entry.elsewhere()) {
			return errand("bash", "-c", entry.command());
		}
		boolean needsPackages = entry.command().matches("(?s)(apt-get|unattended-upgrade) .*");
		return needsPackages ? host.runOnline("bash", "-c", entry.command()) : host.run("bash", "-c", entry.command());
	}

	/** Runs the playbook as it stands. */
	Command.Result play() {
		return errand("env", "ANSIBLE_HOME=" + generated.resolveSibling("ansible-home"), "ANSIBLE_LOCAL_TEMP=" + generated.resolveSibling("ansible-tmp"), "ANSIBLE_NOCOLOR=1",
				"ANSIBLE_PIPELINING=1", "ANSIBLE_SSH_TRANSFER_METHOD=piped", "ansible-playbook", "-u", "root", "-i", "ansible/inventory.yml", "ansible/site.yml");
	}

	private Command.Result errand(String... command) {
		Stream<String> where = Stream.of("env", "--chdir=" + generated, "PATH=" + host.sshFolder() + ":" + System.getenv("PATH"));
		return Command.runWithin(PATIENCE, Stream.of(world.prefix().stream(), where, Stream.of(command)).flatMap(s -> s).toArray(String[]::new));
	}
}
