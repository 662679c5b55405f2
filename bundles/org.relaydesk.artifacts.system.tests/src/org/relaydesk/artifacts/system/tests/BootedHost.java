// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.relaydesk.testing.Command;
import org.relaydesk.testing.NetworkNamespace;

/**
 * A Debian that runs: the systemd of a {@link FreshRoot} is the first process of namespaces of its own, and reaches nothing but the network namespace that
 * it is given. What it is not: a kernel of its own, a clock of its own, devices.
 */
final class BootedHost implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(15);
	private static final Duration PATIENCE_WITH_SERVICES = Duration.ofMinutes(3);
	/** A lost test leaves nothing behind for longer than this. */
	private static final Duration LIFE = Duration.ofMinutes(40);
	private static final List<String> ALL_BUT_NETWORK = List.of("--mount", "--pid", "--uts", "--ipc", "--cgroup");
	private static final String PATH = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

	private final FreshRoot root;
	private final NetworkNamespace network;
	private final Path folder;
	private final String group = "relaydesk-test-" + ProcessHandle.current().pid();
	private Process process;
	private ProcessHandle init;

	/** @param folder a place for what starts it and reaches it */
	BootedHost(FreshRoot root, NetworkNamespace network, Path folder) {
		this.root = root;
		this.network = network;
		this.folder = folder;
	}

	/** Boots, and goes on when all that starts by itself has started. */
	BootedHost boot() throws IOException {
		Path script = copy("boot.sh");
		List<String> command = new ArrayList<>(network.prefix());
		command.addAll(List.of("timeout", "--signal=KILL", Long.toString(LIFE.toSeconds()), "unshare", "--mount", "bash", script.toString(), root.folder().toString(), group));
		process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("boot.log").toFile()).start();
		if (!waitUntil(() -> !process.isAlive() || isUp()) || !process.isAlive()) {
			throw new IllegalStateException("does not boot: " + java.nio.file.Files.readString(folder.resolve("boot.log")));
		}
		writeSsh();
		return this;
	}

	/** Whether systemd answers, and has nothing to start any more. */
	private boolean isUp() {
		init = process.children().flatMap(ProcessHandle::children).filter(this::isInside).findFirst().orElse(null);
		return init != null && java.nio.file.Files.exists(Path.of("/proc/" + init.pid() + "/root/run/systemd/private"))
				&& List.of("running", "degraded").contains(run("systemctl", "is-system-running").output().strip());
	}

	/** Whether the process has gone into the root file system of the host: before, a command would go to this machine. */
	private boolean isInside(ProcessHandle handle) {
		try {
			return java.nio.file.Files.isSameFile(Path.of("/proc/" + handle.pid() + "/root"), root.folder());
		} catch (IOException e) {
			return false; // it was one of the programs that prepare the start, and has ended
		}
	}

	/** Whether it became true while one waits. */
	boolean waitUntil(BooleanSupplier condition) {
		Instant end = Instant.now().plus(PATIENCE_WITH_SERVICES);
		try {
			while (!condition.getAsBoolean()) {
				if (Instant.now().isAfter(end)) {
					return false;
				}
				TimeUnit.MILLISECONDS.sleep(200);
			}
			return true;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	private Path copy(String name) throws IOException {
		try (InputStream in = BootedHost.class.getResourceAsStream(name)) {
			java.nio.file.Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
		}
		return folder.resolve(name);
	}

	/** Runs a program on the host as root. */
	Command.Result run(String... command) {
		return Command.runWithin(PATIENCE, inside(Stream.of("--net"), command));
	}

	/** Runs a program on the host, but with this machine's network: packages come from there. */
	Command.Result runOnline(String... command) {
		return Command.runWithin(PATIENCE, inside(Stream.empty(), command));
	}

	private String[] inside(Stream<String> more, String... command) {
		Stream<String> enter = Stream.of(Stream.of("nsenter", "--target", Long.toString(init.pid())), ALL_BUT_NETWORK.stream(), more).flatMap(s -> s);
		Stream<String> proxy = Optional.ofNullable(System.getenv("http_proxy")).map(value -> "http_proxy=" + value).stream();
		Stream<String> environment = Stream.concat(Stream.of("env", "-i", "HOME=/root", "LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive", PATH), proxy);
		return Stream.of(enter, environment, Stream.of(command)).flatMap(s -> s).toArray(String[]::new);
	}

	/** The same program in the place of {@code ssh}: whoever calls it, with whatever options and target, is root on this host. */
	private void writeSsh() throws IOException {
		Path ssh = sshFolder().resolve("ssh");
		java.nio.file.Files.createDirectories(ssh.getParent());
		java.nio.file.Files.writeString(ssh, """
				#!/bin/sh
				while getopts Cl:o:p:qTt option; do :; done
				shift "$OPTIND"
				exec %s sh -c "$*"
				""".formatted(String.join(" ", inside(Stream.of("--net"))))).toFile().setExecutable(true);
	}

	/** Where the program lies that stands in for {@code ssh}. */
	Path sshFolder() {
		return folder.resolve("elsewhere");
	}

	/** The process that runs a unit; 0 if none does. */
	long mainProcess(String unit) {
		return Long.parseLong(run("systemctl", "show", "--property=MainPID", "--value", unit).output().strip());
	}

	/** {@code active}, {@code inactive}, {@code failed}, … */
	String state(String unit) {
		return run("systemctl", "is-active", unit).output().strip();
	}

	/** How often Tor has said that it reads its configuration again. */
	long reloads(String nickname) {
		return run("journalctl", "--output=cat", "--unit=tor@" + nickname).output().lines().filter(line -> line.contains("Received reload signal (hup)")).count();
	}

	/** Takes the plug out. */
	@Override
	public void close() {
		if (process != null) {
			// The first process of a namespace takes all others with it, and is gone when they are.
			Optional.ofNullable(init).filter(ProcessHandle::destroyForcibly).ifPresent(handle -> handle.onExit().join());
			init = null;
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly().onExit().join();
			Command.run("unshare", "--mount", "sh", "-c", "mount -t cgroup2 cgroup2 /mnt; find \"/mnt/$1\" -depth -type d -exec rmdir {} +", "sh", group);
		}
	}
}
