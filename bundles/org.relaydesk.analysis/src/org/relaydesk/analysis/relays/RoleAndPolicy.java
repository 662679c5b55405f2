// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.relays;

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
			case GUARD -> Stream.of(Finding.of(FindingCode.RELAY_ROLE_UNSUPPORTED, role, name
					+ " cannot be made a guard: Tor gives that role to relays that have been fast and stable for a while; write `middle`")
					.withReplacements(List.of("middle")));
			case EXIT -> settings.policy().isPresent() ? Stream.empty()
					: Stream.of(Finding.of(FindingCode.RELAY_EXIT_WITHOUT_POLICY, role,
							name + " is an exit, but nothing says what it lets out: add `policy` and the name of an exit policy"));
			case MIDDLE -> settings.policy().map(policy -> policyWithoutExit(relay, policy)).stream();
			case BRIDGE -> Stream.concat(settings.policy().map(policy -> bridgeWithPolicy(name, policy)).stream(),
					settings.transports().isEmpty() ? Stream.of(withoutTransport(name, role)) : Stream.empty());
		};
	}

	private static Finding policyWithoutExit(DeployedRelay relay, Located<ExitPolicy> policy) {
		return Finding.of(FindingCode.RELAY_POLICY_WITHOUT_EXIT, policy.origin(), relay.relay().name() + " is no exit here, so exit policy "
				+ policy.value().name() + " has no use: write `role exit`, or take the policy out")
				.withRelated(List.of(new Finding.Related("its role", relay.settings().role().origin())));
	}

	private static Finding bridgeWithPolicy(String name, Located<ExitPolicy> policy) {
		return Finding.of(FindingCode.BRIDGE_WITH_EXIT, policy.origin(), "bridge " + name
				+ " cannot be an exit as well: take the policy out, or make it a relay of its own");
	}

	private static Finding withoutTransport(String name, Origin role) {
		return Finding.of(FindingCode.BRIDGE_WITHOUT_TRANSPORT, role, "bridge " + name
				+ " has no pluggable transport, so censors recognise it easily: add `transport obfs4 port 8443` or another port");
	}
}
