// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

/** Everything after the first day. */
final class CareChapter implements RunbookChapter {

	/** Tor exits when it reloads a wrong configuration, so it is asked first. */
	private static final String VERIFY = "tor --verify-config --hush --defaults-torrc /run/tor-instances/NICK.defaults -f /etc/tor/instances/NICK/torrc";
	private static final String RELOAD = VERIFY + " &&\n  systemctl reload tor@NICK.service\n";
	private static final String RESTART = VERIFY + " &&\n  systemctl restart tor@NICK.service\n";

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
			book.text("`monitoring/` beside the hosts' folders holds Prometheus' configuration, its alerts and a Grafana dashboard. From the machine that runs it:");
			host.running().stream().flatMap(relay -> ScrapeTargets.metrics(host, relay).stream()).map(target -> "curl -s http://" + target.asked() + "/metrics | head -3")
					.reduce((a, b) -> a + "\n" + b).ifPresent(book::shell);
		} else {
			book.text("The model states no `metrics`; what the relays say is in the journal.");
		}
		book.shell("journalctl -u 'tor@*' --priority=warning --since=-1day");
	}

	private static void backUp(HostView host, RunbookWriter book) {
		book.chapter("Back up");
		book.text("The keys are the relay's reputation: with them it comes back as itself, without them as a stranger. Keep the archive encrypted, off this host.");
		book.shell(host.relays(), """
				tar -C /var/lib/tor-instances -czf /root/NICK-keys.tar.gz NICK/keys NICK/fingerprint NICK/fingerprint-ed25519
				""");
		book.text("Back again, while the relay is stopped:");
		book.shell(host.relays(), """
				tar -C /var/lib/tor-instances -xzf /root/NICK-keys.tar.gz
				chown -R _tor-NICK:_tor-NICK /var/lib/tor-instances/NICK
				""");
	}

	private static void upgrade(HostView host, RunbookWriter book) {
		book.chapter("Upgrade");
		book.text("Security updates by themselves (`unattended-upgrades`), Tor included. By hand:");
		book.shell("apt update\napt upgrade");
		book.shell(host.running(), RESTART);
	}

	private static void changePhase(HostView host, RunbookWriter book) {
		book.chapter("Change phase");
		book.text("""
				Generate the new phase, look at `relaydesk plan`, place the files as above. New relays: `tor-instance-create` first. A relay
				that runs again: remove its mask, `/etc/systemd/system/tor@NAME.service`. Then, and only if Tor finds it right
				(Tor exits when it reloads a wrong configuration):
				""");
		book.shell("systemctl daemon-reload\nnft --check --file /etc/nftables.conf && systemctl reload nftables.service\nsysctl --system");
		book.shell(host.running(), RELOAD);
		if (!host.switching().isEmpty()) {
			book.shell("sh /usr/local/sbin/relaydesk-rates");
		}
	}

	private static void pause(HostView host, RunbookWriter book) {
		book.chapter("Pause");
		if (!host.paused().isEmpty()) {
			book.text("Paused in this phase: their empty unit files are masks, so that no reboot starts them. Keys and configuration stay.");
			book.shell(host.paused(), "systemctl stop tor@NICK.service\n");
		}
		book.text("At once, whatever the model says (it takes half a minute, so that circuits can end); then write `paused` into the model:");
		book.shell(host.running(), """
				systemctl stop tor@NICK.service
				systemctl mask --runtime tor@NICK.service
				""");
	}

	private static void rollBack(HostView host, RunbookWriter book) {
		book.chapter("Roll back");
		book.text("The files that the last placing replaced lie in `/var/backups/relaydesk`. Files that are new stay, and do no harm.");
		book.shell("rsync --recursive --keep-dirlinks /var/backups/relaydesk/ /\nsystemctl daemon-reload\nsystemctl reload nftables.service");
		book.shell(host.running(), RELOAD);
	}

	private static void remove(HostView host, RunbookWriter book) {
		book.chapter("Remove");
		book.text("For good. Back up the keys first, unless nobody is ever to come back as this relay.");
		book.shell(host.relays(), """
				systemctl disable --now tor@NICK.service
				rm -rf /etc/tor/instances/NICK /etc/systemd/system/tor@NICK.service /etc/systemd/system/tor@NICK.service.d
				rm -rf /var/lib/tor-instances/NICK
				deluser --system _tor-NICK
				""");
		book.shell("""
				systemctl disable --now relaydesk-rates.timer || true
				rm -rf /etc/relaydesk /usr/local/sbin/relaydesk-rates /etc/systemd/system/relaydesk-rates.service
				rm -f /etc/systemd/system/relaydesk-rates.timer /etc/sysctl.d/60-relaydesk.conf
				rm -f /etc/unbound/unbound.conf.d/relaydesk.conf /etc/nginx/conf.d/exit-notice.conf
				systemctl daemon-reload
				""");
	}
}
