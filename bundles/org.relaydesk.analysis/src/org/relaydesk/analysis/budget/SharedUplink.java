// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.relaydesk.analysis.Finding.Related;
import org.relaydesk.analysis.Message;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.Uplink;

/**
 * An uplink in one phase, and the relays that run on it.
 *
 * @param budgets of the running relays, in the order of the text; never empty
 */
public record SharedUplink(Uplink uplink, List<EffectiveBudget> budgets) {

	private record Key(Origin site, String uplink) {
	}

	private record Users(Uplink uplink, List<DeployedRelay> relays) {
	}

	/** The uplinks of a phase that carry running relays. */
	public static List<SharedUplink> of(Snapshot snapshot) {
		Map<Key, Users> users = new LinkedHashMap<>();
		snapshot.runningRelays().forEach(relay -> relay.uplink().ifPresent(uplink -> users
				.computeIfAbsent(new Key(relay.site().origin(), uplink.name()), k -> new Users(uplink, new ArrayList<>())).relays.add(relay)));
		return users.values().stream().map(u -> new SharedUplink(u.uplink, EffectiveBudgets.together(u.relays))).toList();
	}

	/** {@code A}, {@code A and B} or {@code A, B and 3 more}, for messages. */
	Message relayNames() {
		List<String> names = budgets.stream().map(budget -> budget.relay().relay().name()).toList();
		return switch (names.size()) {
			case 1, 2 -> Message.and(names);
			default -> text("list.more", Message.joined(", ", names.subList(0, 2)), names.size() - 2);
		};
	}

	/** The words that give the relays their budgets, or else their names. */
	List<Related> relatedRelays() {
		return budgets.stream().map(budget -> {
			DeployedRelay relay = budget.relay();
			String name = relay.relay().name();
			return new Related(budget.closed().map(limit -> text("budget.relay.limited", name, Figures.of(limit.rate())))
					.orElseGet(() -> text("budget.relay.unlimited", name)), relay.settings().budget().map(Located::origin).orElse(relay.relay().origin()));
		}).toList();
	}
}
