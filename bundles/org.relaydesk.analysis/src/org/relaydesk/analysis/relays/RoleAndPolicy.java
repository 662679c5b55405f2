// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.relays;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.ExitPolicy;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;
import org.relaydesk.model.RelaySettings;
import org.relaydesk.model.Snapshot;

/** An exit has a policy, nobody else has one; a bridge has a transport; nobody is a guard by decree. */
public final class RoleAndPolicy implements PhaseAnalysis<DeployedRelay> {

	@Override
	public Stream<Finding> findings(DeployedRelay relay, Snapshot snapshot) {
		RelaySettings settings = relay.settings();
		String name = relay.relay().name();
		Origin role = settings.role().origin();
		return switch (settings.role().value()) {
			case GUARD -> Stream.of(Finding.of(FindingCode.RELAY_ROLE_UNSUPPORTED, role, text("relay.role-unsupported", name))
					.withReplacements(List.of("middle")));
			case EXIT -> settings.policy().isPresent() ? Stream.empty()
					: Stream.of(Finding.of(FindingCode.RELAY_EXIT_WITHOUT_POLICY, role,
							text("relay.exit-without-policy", name)));
			case MIDDLE -> settings.policy().map(policy -> policyWithoutExit(relay, policy)).stream();
			case BRIDGE -> Stream.concat(settings.policy().map(policy -> bridgeWithPolicy(name, policy)).stream(),
					settings.transports().isEmpty() ? Stream.of(withoutTransport(name, role)) : Stream.empty());
		};
	}

	private static Finding policyWithoutExit(DeployedRelay relay, Located<ExitPolicy> policy) {
		return Finding.of(FindingCode.RELAY_POLICY_WITHOUT_EXIT, policy.origin(), text("relay.policy-without-exit", relay.relay().name(),
				policy.value().name())).withRelated(List.of(new Finding.Related(text("relay.policy-without-exit.role"), relay.settings().role().origin())));
	}

	private static Finding bridgeWithPolicy(String name, Located<ExitPolicy> policy) {
		return Finding.of(FindingCode.BRIDGE_WITH_EXIT, policy.origin(), text("bridge.with-exit", name));
	}

	private static Finding withoutTransport(String name, Origin role) {
		return Finding.of(FindingCode.BRIDGE_WITHOUT_TRANSPORT, role, text("bridge.without-transport", name));
	}
}
