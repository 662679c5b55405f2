// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

import org.relaydesk.testing.Command;

/** A bare Debian 12 in a folder, on which relays stop at once and nothing is updated by itself. */
record FreshRoot(Path folder) implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(15);
	/** Beside the packages that Debian cannot do without: what its installer puts on every machine, as far as the runbook uses it. */
	private static final String IMPORTANT = "--include=systemd,systemd-sysv,dbus,iproute2,adduser,ca-certificates";
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
		java.nio.file.Files.writeString(folder.resolve("etc/apt/sources.list"), String.join("\n", sources) + "\n");
		java.nio.file.Files.copy(Path.of("/etc/resolv.conf"), folder.resolve("etc/resolv.conf"), StandardCopyOption.REPLACE_EXISTING);
		Path units = folder.resolve("etc/systemd/system");
		// A relay that is stopped waits half a minute for its circuits; here it has none (tor(1), SIGINT and SIGTERM).
		Path haste = java.nio.file.Files.createDirectories(units.resolve("tor@.service.d")).resolve("haste.conf");
		java.nio.file.Files.writeString(haste, "[Service]\nKillSignal=SIGTERM\n");
		// At some time of the day Debian looks for updates by itself; meanwhile nobody else can.
		for (String timer : List.of("apt-daily.timer", "apt-daily-upgrade.timer")) {
			java.nio.file.Files.createSymbolicLink(units.resolve(timer), Path.of("/dev/null"));
		}
		return new FreshRoot(folder);
	}

	@Override
	public void close() {
		Command.runWithin(PATIENCE, "rm", "-rf", "--one-file-system", folder.toString());
	}
}
