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
		book.chapter("install");
		TorVersion tor = host.rollout().tor();
		boolean fromDebian = tor.source().filter("debian"::equals).isPresent();
		if (fromDebian) {
			book.text("install.debian");
		} else {
			book.text("install.project", tor);
		}
		book.shell("""
				apt-get update
				apt-get install --yes --no-install-recommends %s
				tor --version
				""".formatted(String.join(" ", Packages.of(host))));
		book.text("install.instances");
		book.shell("systemctl mask --now tor@default.service");
		book.shell(host.relays(), "[ -d /var/lib/tor-instances/NICK ] || tor-instance-create NICK");
		updates(fromDebian, book);
		place(host, book);
	}

	private static void addresses(HostView host, RunbookWriter book) {
		book.chapter("addresses");
		book.paragraph(book.say("addresses.text"),
				SourceRoute.of(host).isEmpty() ? "" : book.say("addresses.uplink", host.deployed().host().uplink().orElseThrow().name()));
		book.shell(host.deployed().host().addresses().stream().map(a -> "ip -oneline address show | grep -F ' " + a.address() + "/'")
				.collect(Collectors.joining("\n")));
	}

	private static void updates(boolean fromDebian, RunbookWriter book) {
		book.text(fromDebian ? "install.updates" : "install.updates.tor");
		book.shell("""
				cat > /etc/apt/apt.conf.d/52relaydesk <<'END'
				APT::Periodic::Update-Package-Lists "1";
				APT::Periodic::Unattended-Upgrade "1";
				%sEND
				unattended-upgrade --dry-run
				""".formatted(fromDebian ? "" : "Unattended-Upgrade::Origins-Pattern { \"origin=TorProject\"; };\n"));
	}

	private static void place(HostView host, RunbookWriter book) {
		book.chapter("place");
		book.text("place.text");
		book.elsewhere("""
				%s rm -rf /var/backups/relaydesk
				rsync --recursive --keep-dirlinks --checksum%s --backup --backup-dir=/var/backups/relaydesk \\
				  --exclude='/RUNBOOK*.md' %s/ %s:/
				""".formatted(ssh(host), otherPort(host) ? " --rsh='ssh -p " + host.sshPort().orElseThrow() + "'" : "", HostFolder.of(host.deployed()).path(),
				"root@" + host.mainAddress().publicAddress().bracketed()));
		if (!host.running().isEmpty()) {
			book.text("place.mask");
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
