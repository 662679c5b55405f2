// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.budget.EffectiveBudget;
import org.relaydesk.analysis.budget.EffectiveBudgets;
import org.relaydesk.analysis.budget.Hours;
import org.relaydesk.analysis.budget.RateLimit;
import org.relaydesk.analysis.budget.Rollup;
import org.relaydesk.analysis.packetfilter.PacketFilter;
import org.relaydesk.artifacts.Words;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Library;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Role;
import org.relaydesk.model.Rollout;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.model.quantity.Period;

/** What a document about one library speaks of, in one phase, and the words for it. */
record Subject(Library library, Snapshot snapshot, EffectiveBudgets budgets, TopologyFigure topologies, Words words) {

	List<DeployedHost> hosts() {
		return snapshot.hosts(library);
	}

	Stream<DeployedRelay> relays() {
		return hosts().stream().flatMap(host -> host.relays().stream());
	}

	Stream<DeployedRelay> runningRelays() {
		return hosts().stream().flatMap(DeployedHost::runningRelays);
	}

	Stream<DeployedRelay> exits() {
		return runningRelays().filter(relay -> relay.settings().isExit());
	}

	/** Whether the public list of relays names one of the library's: it names all but bridges. */
	boolean isListed() {
		return relays().anyMatch(relay -> relay.settings().role().value() != Role.BRIDGE);
	}

	/** Whether an exit of the library runs, so that complaints may come. */
	boolean hasExits() {
		return exits().findAny().isPresent();
	}

	/** Whether the firewall of every host keeps its relays from the library's own networks. */
	boolean isApart() {
		return hosts().stream().noneMatch(host -> PacketFilter.isolatedFrom(host).isEmpty());
	}

	Rollout rollout() {
		return snapshot.rollout();
	}

	String phase() {
		return snapshot.phase().map(Phase::name).orElseGet(() -> words.say("no.phase"));
	}

	EffectiveBudget budget(DeployedRelay relay) {
		return budgets.of(relay);
	}

	/** The sum of the running relays' limits; empty if one of them has none, or none runs. */
	Optional<Bandwidth> total(Hours hours) {
		return total(runningRelays().toList(), budgets, hours);
	}

	static Optional<Bandwidth> total(List<DeployedRelay> relays, EffectiveBudgets budgets, Hours hours) {
		return Rollup.of(relays.stream().map(budgets::of).toList()).limit(hours);
	}

	/** What the uplinks that running relays use carry together, each in its slower direction; empty if that is not known of every one. */
	Optional<Bandwidth> uplink() {
		List<Uplink> used = new ArrayList<>();
		for (DeployedRelay relay : runningRelays().toList()) {
			Optional<Uplink> uplink = budget(relay).uplink();
			if (uplink.flatMap(Uplink::slower).isEmpty()) {
				return Optional.empty();
			}
			if (!used.contains(uplink.get())) {
				used.add(uplink.get());
			}
		}
		return used.stream().flatMap(uplink -> uplink.slower().stream()).reduce(Bandwidth::plus);
	}

	String rate(Optional<RateLimit> limit) {
		return limit.map(l -> l.rate().toString()).orElseGet(() -> words.say("unlimited"));
	}

	/** So much in each period. */
	String per(Object amount, Period period) {
		return words.say("per." + period, amount.toString());
	}

	String role(DeployedRelay relay) {
		return words.say("role." + relay.settings().role().value());
	}

	String state(DeployedRelay relay) {
		return words.say("state." + relay.settings().state());
	}

	String footer() {
		return words.say("footer", rollout().label(), phase());
	}

	/** The path of a document of this library, without an ending. */
	String path(String kind) {
		return "docs/" + library.name() + "/" + kind + words.suffix();
	}
}
