// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.plan;

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

import org.relaydesk.analysis.budget.EffectiveBudgets;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.HostAddress;
import org.relaydesk.model.OperatingSystem;
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
				add(Change.Kind.HOST_ADDED, now.get(path), "is set up");
			} else if (!now.containsKey(path)) {
				add(Change.Kind.HOST_REMOVED, old.get(path), "is taken out");
			} else {
				compareHost(old.get(path), now.get(path));
			}
		}
		compareRelays();
	}

	private void compareHost(DeployedHost old, DeployedHost now) {
		Set<String> opened = OpeningText.of(now, after.rollout());
		Set<String> closed = OpeningText.of(old, before.rollout());
		opened.stream().filter(text -> !closed.contains(text)).forEach(text -> add(Change.Kind.OPENING, now, "opens " + text));
		closed.stream().filter(text -> !opened.contains(text)).forEach(text -> add(Change.Kind.OPENING, now, "closes " + text));
		String from = addresses(old);
		String to = addresses(now);
		if (!from.equals(to)) {
			add(Change.Kind.ADDRESS, now, "moves from " + from + " to " + to);
		}
		String system = system(now);
		if (!system(old).equals(system)) {
			add(Change.Kind.SETTING, now, "runs " + system + ", was " + system(old));
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

	private void add(Change.Kind kind, DeployedHost host, String summary) {
		changes.add(new Change(kind, host.library().name(), "host " + host.site().name() + "/" + host.host().name(), summary, host.host().origin()));
	}

	private static String system(DeployedHost host) {
		return host.host().system().map(OperatingSystem::label).orElse("an unknown system");
	}

	private static String addresses(DeployedHost host) {
		return host.host().addresses().isEmpty() ? "no address yet"
				: host.host().addresses().stream().map(HostAddress::address).map(Object::toString).collect(Collectors.joining(", "));
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
