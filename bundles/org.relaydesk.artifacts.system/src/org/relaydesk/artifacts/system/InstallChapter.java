// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.stream.Collectors;

import org.relaydesk.artifacts.HostFolder;
import org.relaydesk.model.TorVersion;

/** From a bare system to files in their places. */
final class InstallChapter implements RunbookChapter {

	@Override
	public void write(HostView host, RunbookWriter book) {
		addresses(host, book);
		book.chapter("Install");
		TorVersion tor = host.rollout().tor();
		boolean fromDebian = tor.source().filter("debian"::equals).isPresent();
		if (fromDebian) {
			book.text("Tor comes from Debian.");
		} else {
			book.text("Tor " + tor + " comes from the Tor Project's own package repository. Add it as <https://support.torproject.org/apt/> says, and check"
					+ " the fingerprint of its key there. The last of these commands shows the version: " + tor + " or newer.");
		}
		book.shell("""
				apt-get update
				apt-get install --yes --no-install-recommends %s
				tor --version
				""".formatted(String.join(" ", Packages.of(host))));
		book.text("Debian starts an instance of its own at every boot, unless it is masked; each relay gets one by its name, unless it has one already.");
		book.shell("systemctl mask --now tor@default.service");
		book.shell(host.relays(), "[ -d /var/lib/tor-instances/NICK ] || tor-instance-create NICK");
		updates(fromDebian, book);
		place(host, book);
	}

	private static void addresses(HostView host, RunbookWriter book) {
		book.chapter("Addresses");
		book.text("The host has a bare Debian 12 and all its addresses. Each of these commands prints a line with an interface; where one prints nothing, write"
				+ " the address into `/etc/network/interfaces` (its manual page is interfaces(5)) and bring the interface up again."
				+ (SourceRoute.of(host).isEmpty() ? "" : " The default route leads over uplink " + host.deployed().host().uplink().orElseThrow().name() + "."));
		book.shell(host.deployed().host().addresses().stream().map(a -> "ip -oneline address show | grep -F ' " + a.address() + "/'")
				.collect(Collectors.joining("\n")));
	}

	private static void updates(boolean fromDebian, RunbookWriter book) {
		book.text("Security updates come by themselves" + (fromDebian ? "" : ", Tor's own included") + ":");
		book.shell("""
				cat > /etc/apt/apt.conf.d/52relaydesk <<'END'
				APT::Periodic::Update-Package-Lists "1";
				APT::Periodic::Unattended-Upgrade "1";
				%sEND
				unattended-upgrade --dry-run
				""".formatted(fromDebian ? "" : "Unattended-Upgrade::Origins-Pattern { \"origin=TorProject\"; };\n"));
	}

	private static void place(HostView host, RunbookWriter book) {
		book.chapter("Place the files");
		book.text("On the machine that holds the generated folder, in that folder. It logs in as root by an SSH key: Debian takes no password of root's. What is"
				+ " replaced is kept on the host, so that it can be rolled back.");
		book.elsewhere("""
				%s rm -rf /var/backups/relaydesk
				rsync --recursive --keep-dirlinks --checksum%s --backup --backup-dir=/var/backups/relaydesk \\
				  --exclude=/RUNBOOK.md %s/ %s:/
				""".formatted(ssh(host), otherPort(host) ? " --rsh='ssh -p " + host.sshPort().orElseThrow() + "'" : "", HostFolder.of(host.deployed()).path(),
				"root@" + host.mainAddress().publicAddress().bracketed()));
		if (!host.running().isEmpty()) {
			book.text("A relay that was paused before and runs again loses its mask:");
			book.shell(host.running(), "rm -f /etc/systemd/system/tor@NICK.service");
		}
	}

	/** How the operator reaches the host: {@code ssh root@192.0.2.10}. */
	static String ssh(HostView host) {
		return "ssh" + (otherPort(host) ? " -p " + host.sshPort().orElseThrow() : "") + " root@" + host.mainAddress().publicAddress();
	}

	private static boolean otherPort(HostView host) {
		return host.sshPort().filter(port -> port != 22).isPresent();
	}
}
