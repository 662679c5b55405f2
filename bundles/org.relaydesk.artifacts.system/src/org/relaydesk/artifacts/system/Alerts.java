// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.List;

import org.relaydesk.analysis.budget.Accounting;
import org.relaydesk.analysis.budget.EffectiveBudgets;
import org.relaydesk.artifacts.Escape;
import org.relaydesk.artifacts.Lines;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Origin;

/** When somebody should look: rules that hold for every relay, and one for each monthly limit. */
final class Alerts {

	/** The share of its limit from which a relay is said to be about to sleep. */
	private static final int NEARLY_PERCENT = 90;

	private Alerts() {
	}

	static Lines of(List<HostView> hosts, EffectiveBudgets budgets) {
		Lines lines = Lines.withHashComments().comment("Alerts for the relays of " + hosts.getFirst().rollout().label() + ". Made by Relay Desk.").blank();
		lines.block(Texts.of("alerts.yml"));
		List<String> limited = hosts.stream().flatMap(host -> host.running().stream().filter(relay -> budgets.of(relay).accounting().isPresent())
				.map(DeployedRelay::nickname)).toList();
		if (!limited.isEmpty()) {
			lines.blank().line("  - name: limits").line("    rules:");
			hosts.forEach(host -> host.running()
					.forEach(relay -> budgets.of(relay).accounting().ifPresent(accounting -> hibernation(relay, accounting, lines))));
		}
		return lines;
	}

	/** The last days as long as a period, whenever it began: rather too early than too late. */
	private static void hibernation(DeployedRelay relay, Accounting accounting, Lines lines) {
		Origin origin = relay.settings().budget().orElseThrow().origin();
		long limit = accounting.max().bytes() / 100 * NEARLY_PERCENT;
		lines.line("      - alert: RelayNearItsLimit", origin);
		lines.line("        expr: max by (relay, library) (increase(tor_relay_traffic_bytes{relay=" + Escape.quoted(relay.nickname()) + "}["
				+ accounting.period().days() + "d])) > " + limit, origin);
		lines.line("        annotations:", origin);
		lines.line("          summary: " + Escape.quoted(relay.nickname() + " has used " + NEARLY_PERCENT + " % of " + accounting.max() + " per "
				+ accounting.period() + "; at the limit it sleeps"), origin);
	}
}
