// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import org.relaydesk.analysis.budget.EffectiveBudgets;

/** Everything after the first day. */
record CareChapter(EffectiveBudgets budgets) implements RunbookChapter {

	@Override
	public void write(HostView host, RunbookWriter book) {
		monitor(host, book);
		backUp(host, book);
		upgrade(host, book);
		changePhase(host, book);
		pause(host, book);
		rollBack(host, book);
		remove(host, book);
	}

	private static void monitor(HostView host, RunbookWriter book) {
		book.chapter("monitor");
		if (ScrapeTargets.isWatched(host)) {
			book.text(host.running().isEmpty() ? "monitor.folder" : "monitor.ask");
			host.running().stream().flatMap(relay -> ScrapeTargets.metrics(host, relay).stream())
					.map(target -> "curl --silent --fail http://" + target.asked() + "/metrics | grep --max-count=3 '^tor_relay'").reduce((a, b) -> a + "\n" + b)
					.ifPresent(book::elsewhere);
		} else {
			book.text("monitor.none");
		}
		book.text("monitor.complaints");
		book.shell("journalctl -u 'tor@*' --priority=warning --since=-1day");
	}

	private static void backUp(HostView host, RunbookWriter book) {
		book.chapter("backup");
		book.text("backup.text");
		String ssh = InstallChapter.ssh(host);
		book.elsewhere(host.relays(), "(umask 077; " + ssh + " tar -C /var/lib/tor-instances -cz NICK/keys > NICK-keys.tar.gz)\n");
		book.text("backup.restore");
		book.shell(host.relays(), "systemctl stop tor@NICK.service\n");
		book.elsewhere(host.relays(), ssh + " tar -C /var/lib/tor-instances -xz < NICK-keys.tar.gz\n");
		book.shell(host.relays(), "chown -R _tor-NICK:_tor-NICK /var/lib/tor-instances/NICK\n");
		book.shell(host.running(), "systemctl start tor@NICK.service\n");
	}

	private static void upgrade(HostView host, RunbookWriter book) {
		book.chapter("upgrade");
		book.text("upgrade.text");
		book.shell("apt-get update\napt-get upgrade --yes");
		BridgeChapter.rights(host, book);
		if (!host.running().isEmpty()) {
			book.text("upgrade.restart");
			book.shell(host.running(), LoadSteps.RESTART);
		}
	}

	private void changePhase(HostView host, RunbookWriter book) {
		book.chapter("phase");
		book.text("phase.text");
		LoadSteps.again(host, book);
		if (!host.paused().isEmpty()) {
			book.text("phase.pause");
			book.shell(host.paused(), "systemctl stop tor@NICK.service\n");
		}
		if (!host.running().isEmpty()) {
			book.text("phase.reload");
			book.shell(host.running(), LoadSteps.RELOAD);
		}
		if (!host.switching(budgets).isEmpty()) {
			book.text("phase.rate");
			book.shell("sh /usr/local/sbin/relaydesk-rates");
		}
	}

	private static void pause(HostView host, RunbookWriter book) {
		book.chapter("pause");
		if (host.running().isEmpty()) {
			book.text("start.none");
			return;
		}
		book.text("pause.text");
		book.shell(host.running(), """
				systemctl stop tor@NICK.service
				systemctl mask --runtime tor@NICK.service
				""");
		book.text("pause.end");
		book.shell(host.running(), """
				systemctl unmask --runtime tor@NICK.service
				systemctl start tor@NICK.service
				""");
	}

	private static void rollBack(HostView host, RunbookWriter book) {
		book.chapter("rollback");
		book.text("rollback.text");
		book.shell(host.paused(), "rm -f /etc/systemd/system/tor@NICK.service\n");
		book.shell("""
				[ ! -d /var/backups/relaydesk ] || rsync --recursive --keep-dirlinks /var/backups/relaydesk/ /
				""");
		book.text("rollback.load");
		LoadSteps.again(host, book);
		if (!host.relays().isEmpty()) {
			book.text("rollback.relays");
			book.shell(host.relays(), LoadSteps.RELOAD);
		}
	}

	private void remove(HostView host, RunbookWriter book) {
		book.chapter("remove");
		book.text("remove.text");
		book.shell(host.relays(), """
				systemctl stop tor@NICK.service
				rm -rf /etc/tor/instances/NICK /etc/systemd/system/tor@NICK.service /etc/systemd/system/tor@NICK.service.d
				rm -rf /var/lib/tor-instances/NICK
				deluser --system _tor-NICK
				""");
		book.text("remove.rest");
		if (!SourceRoute.of(host).isEmpty()) {
			book.shell("""
					systemctl disable --now relaydesk-routes.timer
					rm -f /etc/relaydesk/routes
					sh /usr/local/sbin/relaydesk-routes
					rm -f /usr/local/sbin/relaydesk-routes /etc/systemd/system/relaydesk-routes.*
					""");
		}
		if (!host.switching(budgets).isEmpty()) {
			book.shell("systemctl disable --now relaydesk-rates.timer\nrm -f /usr/local/sbin/relaydesk-rates /etc/systemd/system/relaydesk-rates.*");
		}
		book.shell("""
				rm -rf /etc/relaydesk /var/www/exit-notice /var/backups/relaydesk
				rm -f /etc/sysctl.d/60-relaydesk.conf /etc/modules-load.d/relaydesk.conf /etc/apt/apt.conf.d/52relaydesk
				rm -f /etc/unbound/unbound.conf.d/relaydesk.conf /etc/nginx/conf.d/exit-notice.conf
				systemctl daemon-reload
				""");
	}
}
