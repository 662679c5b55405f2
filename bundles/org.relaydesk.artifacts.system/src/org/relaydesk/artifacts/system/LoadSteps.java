// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

/** The commands that make placed files count, in an order that locks nobody out; each may be run again at any time. */
final class LoadSteps {

	/** Tor exits when it reloads a wrong configuration, so it is asked first. */
	private static final String VERIFY = "tor --verify-config --hush --defaults-torrc /run/tor-instances/NICK.defaults -f /etc/tor/instances/NICK/torrc";
	static final String RELOAD = VERIFY + " &&\n  systemctl reload-or-restart tor@NICK.service\n";
	static final String RESTART = VERIFY + " &&\n  systemctl restart tor@NICK.service\n";

	private LoadSteps() {
	}

	/** Packet filter, kernel, routes and services that were there before. */
	static void again(HostView host, RunbookWriter book) {
		book.shell("systemctl daemon-reload\nnft --check --file /etc/nftables.conf && systemctl reload-or-restart nftables.service\nsysctl --system");
		routes(host, book, "sh /usr/local/sbin/relaydesk-routes");
		exit(host, book);
		nodeExporter(host, book);
	}

	/**
	 * The site that comes with Debian's nginx holds port 80 of all addresses. As long as it does, nginx cannot take that port of one address: it would go on
	 * with its old configuration after a reload.
	 */
	static void exit(HostView host, RunbookWriter book) {
		if (!host.exits().isEmpty()) {
			book.text("load.exit");
			book.shell("""
					unbound-checkconf && systemctl restart unbound.service
					rm -f /etc/nginx/sites-enabled/default
					nginx -t -q && systemctl restart nginx.service
					""");
		}
	}

	static void routes(HostView host, RunbookWriter book, String commands) {
		if (!SourceRoute.of(host).isEmpty()) {
			book.text("load.routes");
			book.shell(commands);
		}
	}

	/** Its package starts it before it knows on which address alone it listens. */
	static void nodeExporter(HostView host, RunbookWriter book) {
		if (ScrapeTargets.nodeExporter(host).isPresent()) {
			book.text("load.exporter");
			book.shell("systemctl restart prometheus-node-exporter.service");
		}
	}
}
