// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import java.time.DayOfWeek;
import java.util.Optional;

import org.relaydesk.model.Budget;
import org.relaydesk.model.Firewall.Protocol;
import org.relaydesk.model.Role;
import org.relaydesk.testing.deployment.BudgetModel;
import org.relaydesk.testing.deployment.FirewallModel;
import org.relaydesk.testing.deployment.Model;

/** Deployments that tests of several files share. */
final class Stories {

	private Stories() {
	}

	/** An exit with rates by opening hours and metrics, a middle relay whose keys are offline, and a bridge, all on one host. */
	static Model busyHost() {
		Model model = new Model().phase("pilot", "2015-07-01").network("office", "203.0.113.0/28");
		model.library.title = Optional.of("Kilton Public Library");
		for (DayOfWeek day : DayOfWeek.values()) {
			if (day.getValue() < 5) {
				model.library.open(day, 10, 20);
			}
		}
		model.library.open(DayOfWeek.FRIDAY, 22, 26).open(DayOfWeek.SUNDAY, 20, 24).closed("2015-12-24", "2015-12-26");
		model.host.address("2001:4860::10").address("8.8.8.11").metrics(9035, FirewallModel.named("office", "source"));
		model.host.dnsName = Optional.of("tor-exit.kilton.example");
		model.host.firewall = Optional.of(FirewallModel.named("Open").manage(2222, FirewallModel.named("office", "source"))
				.allow(Protocol.TCP, 9100, FirewallModel.named("office", "source")).isolateLan().build());
		model.relay.settings.exit(80, 443).budget = Optional.of(rates());
		model.relay.settings.addresses.add("8.8.8.10");
		model.relay.settings.addresses.add("2001:4860::10");
		model.host.relay("Middle").settings.orPort(9002).keysOffline = true;
		model.host.relay("Bridge").settings.orPort(9003).role(Role.BRIDGE).transport("obfs4", 443);
		model.host.relays.forEach(relay -> {
			if (relay.settings.addresses.isEmpty()) {
				relay.settings.addresses.add("8.8.8.10");
			}
		});
		return model;
	}

	static Budget rates() {
		return BudgetModel.named("PatronsFirst").rate("20 Mbit/s").burst("30 Mbit/s").whileOpen().rate("5 Mbit/s").burst("8 Mbit/s").build();
	}
}
