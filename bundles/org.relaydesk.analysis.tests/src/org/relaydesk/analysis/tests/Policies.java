// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.tests;

import java.util.List;
import java.util.Optional;

import org.relaydesk.model.AddressPattern;
import org.relaydesk.model.ExitPolicy;
import org.relaydesk.model.PolicyRule;
import org.relaydesk.model.PolicyRule.Action;
import org.relaydesk.model.Role;
import org.relaydesk.model.net.PortRange;
import org.relaydesk.testing.deployment.Model;
import org.relaydesk.testing.deployment.Place;
import org.relaydesk.testing.deployment.Settings;

/** Exits for tests that are about something else. */
final class Policies {

	/** The web and nothing else: no findings of its own. */
	static final ExitPolicy WEB = new ExitPolicy("Web", List.of(rule(Action.ACCEPT, PortRange.of(80)), rule(Action.ACCEPT, PortRange.of(443)),
			rule(Action.REJECT, PortRange.ALL)), Optional.empty(), false, List.of(), "", Place.at("Web"));

	private Policies() {
	}

	private static PolicyRule rule(Action action, PortRange ports) {
		return new PolicyRule(action, false, new AddressPattern.Everything(), ports, Place.at("Web/" + action + " " + ports));
	}

	static void exit(Settings settings) {
		settings.role(Role.EXIT);
		settings.policy = Optional.of(WEB);
	}

	/** Makes the only relay an exit, with somebody to complain to. */
	static Settings exit(Model model) {
		model.contact = Model.contact("email", "relays[]operator.example", "abuse", "abuse[]operator.example");
		exit(model.relay.settings);
		return model.relay.settings;
	}
}
