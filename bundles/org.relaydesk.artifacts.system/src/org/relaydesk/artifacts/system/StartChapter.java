// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.analysis.budget.EffectiveBudgets;
import org.relaydesk.analysis.listeners.Listener;
import org.relaydesk.analysis.listeners.Purpose;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.net.IpFamily;

/** The first start, in an order that locks nobody out, and how to see that all is well. */
record StartChapter(EffectiveBudgets budgets) implements RunbookChapter {

	@Override
	public void write(HostView host, RunbookWriter book) {
		book.chapter("start");
		book.text("start.firewall");
		book.shell("""
				nft --check --file /etc/nftables.conf
				systemd-run --unit=relaydesk-rescue --on-active=5min nft delete table inet relaydesk
				nft --file /etc/nftables.conf
				""");
		book.text("start.login");
		book.shell("""
				systemctl stop relaydesk-rescue.timer
				systemctl daemon-reload
				systemctl enable nftables.service
				sysctl --system
				""");
		LoadSteps.routes(host, book, "systemctl enable --now relaydesk-routes.timer\nsh /usr/local/sbin/relaydesk-routes");
		LoadSteps.exit(host, book);
		LoadSteps.nodeExporter(host, book);
		BridgeChapter.rights(host, book);
		book.text(host.running().isEmpty() ? "start.none" : "start.relays");
		book.shell(host.running(), "systemctl start tor@NICK.service\n");
		if (!host.switching(budgets).isEmpty()) {
			book.text("start.timer");
			book.shell("""
					systemctl enable --now relaydesk-rates.timer
					sh /usr/local/sbin/relaydesk-rates
					""");
		}
		check(host, book);
	}

	private void check(HostView host, RunbookWriter book) {
		book.chapter("check");
		book.text("check.clock");
		book.shell("timedatectl show --property=NTPSynchronized --value");
		routes(host, book);
		if (!host.running().isEmpty()) {
			running(host, book);
		}
		if (!host.switching(budgets).isEmpty()) {
			book.text("check.hours");
			book.shell("""
					sh /usr/local/sbin/relaydesk-rates state
					systemctl list-timers relaydesk-rates.timer
					""");
		}
	}

	/** An address somewhere in the world, to which no packet is sent. */
	private static void routes(HostView host, RunbookWriter book) {
		List<SourceRoute> routes = SourceRoute.of(host);
		if (!routes.isEmpty()) {
			book.text("check.routes");
			book.shell(routes.stream().map(route -> {
				boolean four = route.address().address().family() == IpFamily.IPV4;
				return "ip -" + (four ? "4 route get 198.51.100.254" : "6 route get 2001:db8:ffff::1") + " from " + route.address().address()
						+ " | grep -F 'via " + route.gateway().value() + " '";
			}).collect(Collectors.joining("\n")));
		}
	}

	private static void running(HostView host, RunbookWriter book) {
		book.text("check.relays");
		book.shell(host.running(), "systemctl is-active tor@NICK.service\n");
		book.text("check.reachable");
		book.shell(host.running(), "journalctl -u tor@NICK.service | grep -F 'reachable from the outside'\n");
		identities(host.running(), book);
		book.text("check.outside");
		Stream<Listener> open = Stream.of(Purpose.OR_PORT, Purpose.TRANSPORT).flatMap(purpose -> host.listeners(purpose).stream())
				.filter(listener -> listener.relay().filter(relay -> relay.settings().isRunning()).isPresent());
		open.map(l -> "nc -z -w 5 " + l.published().address() + " " + l.published().port()).distinct().reduce((a, b) -> a + "\n" + b)
				.ifPresent(book::elsewhere);
	}

	private static void identities(List<DeployedRelay> running, RunbookWriter book) {
		book.text("check.identity");
		book.shell(running, """
				cat /var/lib/tor-instances/NICK/fingerprint /var/lib/tor-instances/NICK/fingerprint-ed25519
				""");
	}
}
