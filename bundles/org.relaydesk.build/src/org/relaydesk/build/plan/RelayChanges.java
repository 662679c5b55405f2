// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.relaydesk.analysis.budget.EffectiveBudget;
import org.relaydesk.analysis.budget.EffectiveBudgets;
import org.relaydesk.analysis.budget.RateLimit;
import org.relaydesk.analysis.policy.PolicyDifference;
import org.relaydesk.analysis.policy.RelayPolicy;
import org.relaydesk.analysis.region.EndpointSet;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;
import org.relaydesk.model.RelaySettings;
import org.relaydesk.model.Role;
import org.relaydesk.model.TorrcOption;

/** What differs in the relays. */
record RelayChanges(EffectiveBudgets before, EffectiveBudgets after, Consumer<Change> changes) {

	void added(DeployedRelay relay) {
		add(Change.Kind.RELAY_ADDED, relay, relay.settings().isRunning() ? "starts as " + role(relay) : "is prepared as " + role(relay) + ", paused");
		reach(relay, EndpointSet.EMPTY, reach(relay));
	}

	void removed(DeployedRelay relay) {
		add(Change.Kind.RELAY_REMOVED, relay, "goes out of service");
		reach(relay, reach(relay), EndpointSet.EMPTY);
	}

	void compare(DeployedRelay old, DeployedRelay now) {
		if (old.settings().isRunning() != now.settings().isRunning()) {
			add(Change.Kind.STATE, now, now.settings().isRunning() ? "runs again" : "is paused");
		}
		if (old.settings().role().value() != now.settings().role().value()) {
			add(Change.Kind.ROLE, now, "becomes " + role(now) + ", was " + role(old));
		}
		reach(now, reach(old), reach(now));
		budget(old, now);
		if (!old.nickname().equals(now.nickname())) {
			add(Change.Kind.SETTING, now, "is called " + now.nickname() + ", was " + old.nickname());
		}
		if (!options(old).equals(options(now))) {
			add(Change.Kind.SETTING, now, "has other options of its own in its torrc");
		}
	}

	/** What leaves through the relay. */
	private static EndpointSet reach(DeployedRelay relay) {
		return relay.settings().isRunning() ? RelayPolicy.of(relay).effective().accepted() : EndpointSet.EMPTY;
	}

	private void reach(DeployedRelay relay, EndpointSet old, EndpointSet now) {
		PolicyDifference.of(old, now).sentences().forEach(sentence -> add(Change.Kind.REACH, relay, "its exit " + sentence));
	}

	private void budget(DeployedRelay old, DeployedRelay now) {
		EffectiveBudget was = before.of(old);
		EffectiveBudget is = after.of(now);
		if (!was.closed().equals(is.closed())) {
			add(Change.Kind.BUDGET, now, "may use " + rate(is.closed()) + ", was " + rate(was.closed()));
		}
		if (!was.open().equals(is.open()) && (is.switchesWithHours() || was.switchesWithHours())) {
			add(Change.Kind.BUDGET, now, "may use " + rate(is.open()) + " while the library is open, was " + rate(was.open()));
		}
		if (!was.accounting().equals(is.accounting())) {
			add(Change.Kind.BUDGET, now, "has another limit of volume");
		}
	}

	private static String rate(Optional<RateLimit> limit) {
		return limit.map(l -> l.rate() + " (burst " + l.burst() + ")").orElse("any rate");
	}

	private static List<String> options(DeployedRelay relay) {
		return relay.settings().torrc().stream().map(RelayChanges::text).toList();
	}

	private static String text(TorrcOption option) {
		return option.prefix() + option.name().value() + " " + option.value().value();
	}

	private static String role(DeployedRelay relay) {
		Role role = relay.settings().role().value();
		return switch (role) {
			case EXIT -> "an exit";
			case BRIDGE -> "a bridge";
			default -> "a middle relay";
		};
	}

	private void add(Change.Kind kind, DeployedRelay relay, String summary) {
		changes.accept(new Change(kind, relay.library().name(), "relay " + relay.relay().name(), summary, origin(kind, relay)));
	}

	/** What the relay says of its role, policy or budget; its name, where that is the cause or nothing else is said. */
	private static Origin origin(Change.Kind kind, DeployedRelay relay) {
		RelaySettings settings = relay.settings();
		Optional<Origin> said = switch (kind) {
			case ROLE -> Optional.of(settings.role().origin());
			case REACH -> settings.policy().map(Located::origin);
			case BUDGET -> settings.budget().map(Located::origin);
			default -> Optional.empty();
		};
		return said.orElse(relay.relay().origin());
	}
}
