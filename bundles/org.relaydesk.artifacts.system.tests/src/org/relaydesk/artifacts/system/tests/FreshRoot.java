// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.relaydesk.testing.Command;
import org.relaydesk.testing.NetworkNamespace;

/** A bare Debian 12 in a folder, with stand-ins for what needs a booted machine: each says in its text what it does instead. */
record FreshRoot(Path folder) implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(15);
	/** Beside the packages that Debian cannot do without: what its installer puts on every machine, as far as the runbook uses it. */
	private static final String IMPORTANT = "--include=systemd,systemd-sysv,iproute2,adduser,ca-certificates";
	private static final String BARE_PACKAGE_LIST = "deb $(REPO_URI) $(RELEASE) $(COMPONENT)";

	/** Installs it from where the machine itself has its packages; goes on only if they can be had. */
	static FreshRoot install(Path folder) throws IOException {
		List<String> sources = Command.run("apt-get", "indextargets", "--format", BARE_PACKAGE_LIST, "Created-By: Packages", "Origin: Debian").output().lines()
				.filter(line -> line.matches("deb \\S+ bookworm\\S* main")).distinct().toList();
		String mirror = sources.stream().filter(line -> line.endsWith(" bookworm main")).map(line -> line.split(" ")[1]).findFirst().orElse("");
		assumeTrue(!mirror.isEmpty(), "this machine knows no packages of Debian 12");
		Command.Result result = Command.runWithin(PATIENCE, "debootstrap", "--variant=minbase", IMPORTANT, "bookworm", folder.toString(), mirror);
		assumeTrue(result.succeeded() || !result.output().contains("Failed getting release file"), "packages cannot be had: " + result.output());
		if (!result.succeeded()) {
			throw new IllegalStateException(result.output());
		}
		FreshRoot root = new FreshRoot(folder);
		java.nio.file.Files.writeString(folder.resolve("etc/apt/sources.list"), String.join("\n", sources) + "\n");
		java.nio.file.Files.copy(Path.of("/etc/resolv.conf"), folder.resolve("etc/resolv.conf"), StandardCopyOption.REPLACE_EXISTING);
		// Packages must not start what they bring: nothing runs here but what the runbook starts.
		root.program("usr/sbin/policy-rc.d", "#!/bin/sh\nexit 101\n");
		root.standIns();
		return root;
	}

	private void standIns() throws IOException {
		program("stand-ins/systemctl", text("systemctl.sh"));
		// The rescue timer never fires in a test; but what it would run must exist.
		program("stand-ins/systemd-run", "#!/bin/sh\nwhile [ \"${1#-}\" != \"$1\" ]; do shift; done\ncommand -v \"$1\"\n");
		// The journal is what the daemons wrote.
		program("stand-ins/journalctl", "#!/bin/sh\ncat /run/stand-in/*.log\n");
		// The clock is the machine's.
		program("stand-ins/timedatectl", "#!/bin/sh\n[ \"$*\" = 'show --property=NTPSynchronized --value' ] && echo yes\n");
		// Errands to the host end in its root file system.
		program("stand-ins/elsewhere/ssh", """
				#!/bin/sh
				while [ "${1#-}" != "$1" ]; do shift 2; done
				shift
				exec chroot "$ROOT" sh -c "$*"
				""");
	}

	private void program(String path, String text) throws IOException {
		Path file = folder.resolve(path);
		java.nio.file.Files.createDirectories(file.getParent());
		java.nio.file.Files.writeString(file, text).toFile().setExecutable(true);
	}

	/** Runs the commands until one fails; what they printed, with {@code done:} or {@code FAILED} after each. */
	Command.Result run(List<RunbookCommands.Entry> commands, Path generated, Path scratch, List<NetworkNamespace> hostAndWorld) throws IOException {
		Path files = java.nio.file.Files.createDirectories(scratch);
		for (int i = 0; i < commands.size(); i++) {
			RunbookCommands.Entry entry = commands.get(i);
			String kind = entry.elsewhere() ? "elsewhere" : entry.command().matches("(?s)(apt-get|unattended-upgrade) .*") ? "apt" : "host";
			java.nio.file.Files.writeString(files.resolve("%03d.%s".formatted(i, kind)), entry.command());
		}
		Path driver = java.nio.file.Files.writeString(scratch.resolveSibling("run-in-root.sh"), text("run-in-root.sh"));
		List<String> command = new ArrayList<>(List.of("unshare", "--mount", "--pid", "--fork", "--kill-child", "bash", driver.toString(), folder.toString(),
				generated.toString(), files.toString()));
		hostAndWorld.forEach(namespace -> command.add(namespace.prefix().getLast()));
		return Command.runWithin(PATIENCE, command.toArray(String[]::new));
	}

	@Override
	public void close() {
		Command.runWithin(PATIENCE, "rm", "-rf", "--one-file-system", folder.toString());
	}

	private static String text(String name) throws IOException {
		try (InputStream in = FreshRoot.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
