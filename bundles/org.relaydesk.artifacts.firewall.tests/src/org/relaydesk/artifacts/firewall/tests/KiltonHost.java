// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.firewall.tests;

import java.util.Optional;

import org.relaydesk.model.Firewall;
import org.relaydesk.model.Firewall.Protocol;
import org.relaydesk.model.Role;
import org.relaydesk.model.Snapshot;
import org.relaydesk.testing.deployment.FirewallModel;
import org.relaydesk.testing.deployment.Model;

/** The host of the tests: an exit with two addresses, metrics, SSH from two networks, and two LANs that it must not reach. */
final class KiltonHost {

	static final String IPV4 = "192.0.2.10";
	static final String IPV6 = "2001:db8:10::10";
	static final int SSH_LIMIT = 3;

	private KiltonHost() {
	}

	static Model model(Firewall.Per per) {
		Model model = new Model();
		model.host.addresses.clear();
		model.host.address(IPV4).address(IPV6);
		model.network("office", "203.0.113.0/28");
		model.site.lan("patrons", "192.168.0.0/16");
		Firewall firewall = FirewallModel.named("LibraryDefault")
				.manage(22, FirewallModel.named("staff", "source"), FirewallModel.named("office", "source"))
				.allow(Protocol.TCP, 9100, FirewallModel.named("office", "source"))
				.allow(Protocol.UDP, 5353, FirewallModel.anyone())
				.limit(SSH_LIMIT, per).isolateLan().build();
		model.firewalls.clear();
		model.firewalls.add(firewall);
		model.host.firewall = Optional.of(firewall);
		model.host.metrics(9035, FirewallModel.named("office", "source"));
		model.relay.settings.role = Role.EXIT;
		return model;
	}

	/** New SSH connections of one source are limited to {@link #SSH_LIMIT} in this period. */
	static Snapshot snapshot(Firewall.Per per) {
		return model(per).last();
	}
}
