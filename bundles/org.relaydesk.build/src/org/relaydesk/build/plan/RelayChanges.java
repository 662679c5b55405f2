// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.plan;

import static org.relaydesk.build.plan.ChangeTexts.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.relaydesk.analysis.Message;
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
		add(Change.Kind.RELAY_ADDED, relay, text(relay.settings().isRunning() ? "relay.starts" : "relay.prepared", role(relay)));
		reach(relay, EndpointSet.EMPTY, reach(relay));
	}

	void removed(DeployedRelay relay) {
		add(Change.Kind.RELAY_REMOVED, relay, text("relay.removed"));
		reach(relay, reach(relay), EndpointSet.EMPTY);
	}

	void compare(DeployedRelay old, DeployedRelay now) {
		if (old.settings().isRunning() != now.settings().isRunning()) {
			add(Change.Kind.STATE, now, text(now.settings().isRunning() ? "relay.runs" : "relay.paused"));
		}
		if (old.settings().role().value() != now.settings().role().value()) {
			add(Change.Kind.ROLE, now, text("relay.role", role(now), role(old)));
		}
		reach(now, reach(old), reach(now));
		budget(old, now);
		if (!old.nickname().equals(now.nickname())) {
			add(Change.Kind.SETTING, now, text("relay.nickname", now.nickname(), old.nickname()));
		}
		if (!options(old).equals(options(now))) {
			add(Change.Kind.SETTING, now, text("relay.options"));
		}
	}

	/** What leaves through the relay. */
	private static EndpointSet reach(DeployedRelay relay) {
		return relay.settings().isRunning() ? RelayPolicy.of(relay).effective().accepted() : EndpointSet.EMPTY;
	}

	private void reach(DeployedRelay relay, EndpointSet old, EndpointSet now) {
		PolicyDifference.of(old, now).sentences().forEach(sentence -> add(Change.Kind.REACH, relay, text("relay.exit", sentence)));
	}

	private void budget(DeployedRelay old, DeployedRelay now) {
		EffectiveBudget was = before.of(old);
		EffectiveBudget is = after.of(now);
		if (!was.closed().equals(is.closed())) {
			add(Change.Kind.BUDGET, now, text("relay.rate", rate(is.closed()), rate(was.closed())));
		}
		if (!was.open().equals(is.open()) && (is.switchesWithHours() || was.switchesWithHours())) {
			add(Change.Kind.BUDGET, now, text("relay.rate.open", rate(is.open()), rate(was.open())));
		}
		if (!was.accounting().equals(is.accounting())) {
			add(Change.Kind.BUDGET, now, text("relay.volume"));
		}
	}

	private static Message rate(Optional<RateLimit> limit) {
		return limit.map(l -> text("rate", l.rate(), l.burst())).orElseGet(() -> text("rate.any"));
	}

	private static List<String> options(DeployedRelay relay) {
		return relay.settings().torrc().stream().map(RelayChanges::written).toList();
	}

	private static String written(TorrcOption option) {
		return option.prefix() + option.name().value() + " " + option.value().value();
	}

	private static Message role(DeployedRelay relay) {
		Role role = relay.settings().role().value();
		return switch (role) {
			case EXIT -> text("role.exit");
			case BRIDGE -> text("role.bridge");
			default -> text("role.middle");
		};
	}

	private void add(Change.Kind kind, DeployedRelay relay, Message summary) {
		changes.accept(new Change(kind, relay.library().name(), text("relay", relay.relay().name()), summary, origin(kind, relay)));
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
