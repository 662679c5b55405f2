// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.plan;

import static org.relaydesk.build.plan.ChangeTexts.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.budget.EffectiveBudgets;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.Snapshot;

/** What differs between two states of a deployment, host by host and relay by relay; things are the same if their names are. */
public final class ModelChanges {

	private final Snapshot before;
	private final Snapshot after;
	private final List<Change> changes = new ArrayList<>();

	private ModelChanges(Snapshot before, Snapshot after) {
		this.before = before;
		this.after = after;
	}

	/** All differences, those of one kind together. */
	public static List<Change> between(Snapshot before, Snapshot after) {
		ModelChanges comparison = new ModelChanges(before, after);
		comparison.compare();
		return comparison.changes.stream().sorted(Comparator.comparing(Change::kind)).toList();
	}

	private void compare() {
		Map<String, DeployedHost> old = byPath(before);
		Map<String, DeployedHost> now = byPath(after);
		for (String path : both(old, now)) {
			if (!old.containsKey(path)) {
				add(Change.Kind.HOST_ADDED, now.get(path), text("host.added"));
			} else if (!now.containsKey(path)) {
				add(Change.Kind.HOST_REMOVED, old.get(path), text("host.removed"));
			} else {
				compareHost(old.get(path), now.get(path));
			}
		}
		compareRelays();
	}

	private void compareHost(DeployedHost old, DeployedHost now) {
		Set<Message> opened = OpeningText.of(now, after.rollout());
		Set<Message> closed = OpeningText.of(old, before.rollout());
		opened.stream().filter(opening -> !closed.contains(opening)).forEach(opening -> add(Change.Kind.OPENING, now, text("opening.opens", opening)));
		closed.stream().filter(opening -> !opened.contains(opening)).forEach(opening -> add(Change.Kind.OPENING, now, text("opening.closes", opening)));
		Message from = addresses(old);
		Message to = addresses(now);
		if (!from.equals(to)) {
			add(Change.Kind.ADDRESS, now, text("host.moves", from, to));
		}
		Message system = system(now);
		if (!system(old).equals(system)) {
			add(Change.Kind.SETTING, now, text("host.system", system, system(old)));
		}
	}

	private void compareRelays() {
		Map<String, DeployedRelay> old = byName(before);
		Map<String, DeployedRelay> now = byName(after);
		RelayChanges relays = new RelayChanges(EffectiveBudgets.of(before), EffectiveBudgets.of(after), changes::add);
		for (String name : both(old, now)) {
			if (!old.containsKey(name)) {
				relays.added(now.get(name));
			} else if (!now.containsKey(name)) {
				relays.removed(old.get(name));
			} else {
				relays.compare(old.get(name), now.get(name));
			}
		}
	}

	private void add(Change.Kind kind, DeployedHost host, Message summary) {
		changes.add(new Change(kind, host.library().name(), text("host", host.site().name() + "/" + host.host().name()), summary,
				host.host().origin()));
	}

	private static Message system(DeployedHost host) {
		return host.host().system().map(system -> Message.verbatim(system.label())).orElseGet(() -> text("host.system.unknown"));
	}

	private static Message addresses(DeployedHost host) {
		return host.host().addresses().isEmpty() ? text("host.no-address")
				: Message.joined(", ", host.host().addresses().stream().map(HostAddress::address).toList());
	}

	private static Map<String, DeployedHost> byPath(Snapshot snapshot) {
		return snapshot.hosts().stream().collect(Collectors.toMap(DeployedHost::path, Function.identity(), (a, b) -> a, LinkedHashMap::new));
	}

	private static Map<String, DeployedRelay> byName(Snapshot snapshot) {
		return snapshot.relays().collect(Collectors.toMap(r -> r.relay().name(), Function.identity(), (a, b) -> a, LinkedHashMap::new));
	}

	private static Set<String> both(Map<String, ?> old, Map<String, ?> now) {
		return Stream.concat(old.keySet().stream(), now.keySet().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
	}
}
