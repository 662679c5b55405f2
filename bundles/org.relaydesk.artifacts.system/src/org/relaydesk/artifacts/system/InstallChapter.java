// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import org.relaydesk.artifacts.HostFolder;
import org.relaydesk.model.TorVersion;

/** From a bare system to files in their places. */
final class InstallChapter implements RunbookChapter {

	@Override
	public void write(HostView host, RunbookWriter book) {
		book.chapter("Install");
		TorVersion tor = host.rollout().tor();
		if (tor.source().filter("debian"::equals).isPresent()) {
			book.text("Tor comes from Debian.");
		} else {
			book.text("Tor " + tor + " comes from the Tor Project's own package repository. Add it as <https://support.torproject.org/apt/> says, and check"
					+ " the fingerprint of its key there.");
		}
		book.shell("""
				apt update
				apt install --no-install-recommends %s
				tor --version
				""".formatted(String.join(" ", Packages.of(host))));
		book.text("Debian starts an instance of its own, which is not wanted here; each relay gets one by its name.");
		book.shell("systemctl disable --now tor@default.service");
		book.shell(host.relays(), "tor-instance-create NICK");
		place(host, book);
	}

	private static void place(HostView host, RunbookWriter book) {
		String user = "root@" + host.mainAddress().publicAddress().bracketed();
		String port = host.sshPort().filter(p -> p != 22).map(p -> " --rsh='ssh -p " + p + "'").orElse("");
		book.chapter("Place the files");
		book.text("On the machine that holds the generated folder. What is replaced is kept on the host, so that it can be rolled back.");
		book.shell("""
				ssh%s %s rm -rf /var/backups/relaydesk
				rsync --recursive --keep-dirlinks --checksum%s --backup --backup-dir=/var/backups/relaydesk \\
				  --exclude=/RUNBOOK.md %s/ %s:/
				""".formatted(host.sshPort().filter(p -> p != 22).map(p -> " -p " + p).orElse(""), user.replaceAll("[\\[\\]]", ""), port,
				HostFolder.of(host.deployed()).path(), user));
	}
}
