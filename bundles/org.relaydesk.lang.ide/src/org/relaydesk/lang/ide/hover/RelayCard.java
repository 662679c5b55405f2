// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.hover;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.budget.EffectiveBudget;
import org.relaydesk.analysis.budget.EffectiveBudgets;
import org.relaydesk.analysis.budget.Figures;
import org.relaydesk.analysis.budget.RateLimit;
import org.relaydesk.analysis.policy.EffectivePolicy;
import org.relaydesk.analysis.policy.RelayPolicy;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.OrPort;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Relay;
import org.relaydesk.model.RelayState;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.net.IpFamily;

/** A relay from phase to phase: role, ports, the rate that it really gets, what its exit policy publishes. */
final class RelayCard {

	private RelayCard() {
	}

	/** One line for each phase in which something changes. */
	static List<Message> lines(Deployment deployment, String name) {
		List<Message> lines = new ArrayList<>();
		Optional<Message> before = Optional.empty();
		for (Snapshot snapshot : deployment.snapshots()) {
			Optional<Message> now = state(deployment, snapshot, name);
			if (now.isPresent() && !now.equals(before)) {
				lines.add(Lines.item(snapshot.phase().map(phase -> phase(phase) + ": ").orElse(""), now.get()));
			}
			before = now;
		}
		return lines;
	}

	private static String phase(Phase phase) {
		return "**" + phase.name() + "** (" + phase.begins() + ")";
	}

	/** Empty before the relay starts. */
	private static Optional<Message> state(Deployment deployment, Snapshot snapshot, String name) {
		Optional<DeployedRelay> deployed = snapshot.relays().filter(relay -> relay.relay().name().equals(name)).findFirst();
		if (deployed.isPresent()) {
			return Optional.of(deployed.get().settings().state() == RelayState.PAUSED ? text("hover.paused") : running(snapshot, deployed.get()));
		}
		return hasRetired(deployment, snapshot, name) ? Optional.of(text("hover.retired")) : Optional.empty();
	}

	private static boolean hasRetired(Deployment deployment, Snapshot snapshot, String name) {
		Optional<Relay> relay = deployment.libraries().stream().flatMap(library -> library.sites().stream()).flatMap(site -> site.hosts().stream())
				.flatMap(host -> host.relays().stream()).filter(candidate -> candidate.name().equals(name)).findFirst();
		return relay.flatMap(found -> found.at(snapshot.phase())).filter(settings -> settings.state() == RelayState.RETIRED).isPresent();
	}

	private static Message running(Snapshot snapshot, DeployedRelay relay) {
		List<Object> parts = new ArrayList<>();
		parts.add(relay.settings().role().value().name().toLowerCase(java.util.Locale.ROOT));
		if (!relay.settings().orPorts().isEmpty()) {
			parts.add("ORPort " + relay.settings().orPorts().stream().map(OrPort::port).map(String::valueOf).distinct().collect(Collectors.joining(", ")));
		}
		parts.add(rate(EffectiveBudgets.of(snapshot).of(relay)));
		if (relay.settings().isExit()) {
			parts.add(summary(RelayPolicy.of(relay).effective()));
		}
		return Message.joined(", ", parts);
	}

	/** The effective rate, also during opening hours if that is another. */
	static Message rate(EffectiveBudget budget) {
		Message closed = budget.closed().map(RelayCard::limit).orElse(text("hover.unlimited"));
		Message open = budget.open().map(RelayCard::limit).orElse(text("hover.unlimited"));
		return budget.switchesWithHours() ? Message.joined(", ", List.of(closed, text("hover.open", open))) : closed;
	}

	private static Message limit(RateLimit limit) {
		String rate = Figures.of(limit.rate());
		return limit.burst().equals(limit.rate()) ? Message.verbatim(rate) : text("hover.burst", rate, Figures.of(limit.burst()));
	}

	/** What the directory says of a policy: its lines {@code p} and {@code p6}. */
	static String summary(EffectivePolicy policy) {
		return "`p " + policy.summary(IpFamily.IPV4) + "`, `p6 " + policy.summary(IpFamily.IPV6) + "`";
	}
}
