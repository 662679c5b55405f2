// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.relaydesk.model.Phase;
import org.relaydesk.model.Relay;
import org.relaydesk.model.RelaySettings;

/** Shows a relay's timeline in short: {@code a: middle running 9001 budget=Gentle | c: exit running 9001 policy=Web}. */
final class Timeline {

	private Timeline() {
	}

	static String of(Relay relay) {
		return relay.timeline().stream().map(era -> era.from().map(Phase::name).orElse("always") + ": " + of(relay, era.settings()))
				.collect(Collectors.joining(" | "));
	}

	private static String of(Relay relay, RelaySettings settings) {
		List<String> words = new ArrayList<>(List.of(settings.role().value().toString(), settings.state().toString()));
		settings.orPorts().forEach(port -> words.add((port.address().isPresent() ? port.address().get().value() + ":" : "") + port.port()));
		settings.budget().ifPresent(budget -> words.add("budget=" + budget.value().name()));
		settings.policy().ifPresent(policy -> words.add("policy=" + policy.value().name()));
		settings.transports().forEach(transport -> words.add(transport.name() + ":" + transport.port()));
		settings.torrc().forEach(option -> words.add(option.prefix() + option.name().value() + "=" + option.value().value()));
		settings.notes().forEach(note -> words.add("\"" + note + "\""));
		if (!settings.nickname().value().equals(relay.name())) {
			words.add("as " + settings.nickname().value());
		}
		if (settings.keysOffline()) {
			words.add("offline");
		}
		return String.join(" ", words);
	}
}
