// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

/** Everything after the first day. */
final class CareChapter implements RunbookChapter {

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
		book.chapter("Monitor");
		if (ScrapeTargets.isWatched(host)) {
			book.text("`monitoring/` beside the hosts' folders holds Prometheus' configuration, its alerts and a Grafana dashboard, for the machine that runs them."
					+ (host.running().isEmpty() ? "" : " From there:"));
			host.running().stream().flatMap(relay -> ScrapeTargets.metrics(host, relay).stream())
					.map(target -> "curl --silent --fail http://" + target.asked() + "/metrics | grep --max-count=3 '^tor_relay'").reduce((a, b) -> a + "\n" + b)
					.ifPresent(book::elsewhere);
		} else {
			book.text("The model states no `metrics`; what the relays say is in the journal.");
		}
		book.text("What the relays complained of since yesterday:");
		book.shell("journalctl -u 'tor@*' --priority=warning --since=-1day");
	}

	private static void backUp(HostView host, RunbookWriter book) {
		book.chapter("Back up");
		book.text("The keys are the relay's reputation: with them it comes back as itself, without them as a stranger. Once it has started, from a computer of"
				+ " the operator, into a folder that is encrypted:");
		String ssh = InstallChapter.ssh(host);
		book.elsewhere(host.relays(), "(umask 077; " + ssh + " tar -C /var/lib/tor-instances -cz NICK/keys > NICK-keys.tar.gz)\n");
		book.text("Back again, perhaps on a new host after *Install* and *Place the files*. The relay has to be stopped meanwhile:");
		book.shell(host.relays(), "systemctl stop tor@NICK.service\n");
		book.elsewhere(host.relays(), ssh + " tar -C /var/lib/tor-instances -xz < NICK-keys.tar.gz\n");
		book.shell(host.relays(), "chown -R _tor-NICK:_tor-NICK /var/lib/tor-instances/NICK\n");
		book.shell(host.running(), "systemctl start tor@NICK.service\n");
	}

	private static void upgrade(HostView host, RunbookWriter book) {
		book.chapter("Upgrade");
		book.text("Security updates come by themselves (*Install*). By hand:");
		book.shell("apt-get update\napt-get upgrade --yes");
		BridgeChapter.rights(host, book);
		if (!host.running().isEmpty()) {
			book.text("A relay goes on with the old program until it is started anew:");
			book.shell(host.running(), LoadSteps.RESTART);
		}
	}

	private static void changePhase(HostView host, RunbookWriter book) {
		book.chapter("Change phase");
		book.text("""
				Generate the new phase, look at `relaydesk plan`, and take the runbook that comes with it. Do what *Install* and *Place the files*
				say there: both may be done again at any time. Then the packet filter and the kernel:
				""");
		LoadSteps.again(host, book);
		if (!host.paused().isEmpty()) {
			book.text("Relays that pause in this phase; their empty unit files are masks, so that no reboot starts them. Keys and configuration stay:");
			book.shell(host.paused(), "systemctl stop tor@NICK.service\n");
		}
		if (!host.running().isEmpty()) {
			book.text("The relays that run, each only if Tor finds its configuration right (Tor exits when it reloads a wrong one):");
			book.shell(host.running(), LoadSteps.RELOAD);
		}
		if (!host.switching().isEmpty()) {
			book.text("The rate of the hour:");
			book.shell("sh /usr/local/sbin/relaydesk-rates");
		}
	}

	private static void pause(HostView host, RunbookWriter book) {
		book.chapter("Pause");
		if (host.running().isEmpty()) {
			book.text("No relay runs here in this phase.");
			return;
		}
		book.text("At once, whatever the model says (it takes half a minute, so that circuits can end); then write `paused` into the model:");
		book.shell(host.running(), """
				systemctl stop tor@NICK.service
				systemctl mask --runtime tor@NICK.service
				""");
		book.text("And on again:");
		book.shell(host.running(), """
				systemctl unmask --runtime tor@NICK.service
				systemctl start tor@NICK.service
				""");
	}

	private static void rollBack(HostView host, RunbookWriter book) {
		book.chapter("Roll back");
		book.text("The files that the last placing replaced lie in `/var/backups/relaydesk`. Files that were new stay and do no harm, except masks of relays that"
				+ " ran before.");
		book.shell(host.paused(), "rm -f /etc/systemd/system/tor@NICK.service\n");
		book.shell("""
				[ ! -d /var/backups/relaydesk ] || rsync --recursive --keep-dirlinks /var/backups/relaydesk/ /
				""");
		book.text("Then as after a change of the phase:");
		LoadSteps.again(host, book);
		if (!host.relays().isEmpty()) {
			book.text("The relays:");
			book.shell(host.relays(), LoadSteps.RELOAD);
		}
	}

	private static void remove(HostView host, RunbookWriter book) {
		book.chapter("Remove");
		book.text("For good. Back up the keys first, unless nobody is ever to come back as these relays.");
		book.shell(host.relays(), """
				systemctl stop tor@NICK.service
				rm -rf /etc/tor/instances/NICK /etc/systemd/system/tor@NICK.service /etc/systemd/system/tor@NICK.service.d
				rm -rf /var/lib/tor-instances/NICK
				deluser --system _tor-NICK
				""");
		book.text("Then what came with them. The packet filter stays, without its openings for the relays once a new phase is placed; packages go with"
				+ " `apt-get purge`.");
		if (!SourceRoute.of(host).isEmpty()) {
			book.shell("""
					systemctl disable --now relaydesk-routes.timer
					rm -f /etc/relaydesk/routes
					sh /usr/local/sbin/relaydesk-routes
					rm -f /usr/local/sbin/relaydesk-routes /etc/systemd/system/relaydesk-routes.*
					""");
		}
		if (!host.switching().isEmpty()) {
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
