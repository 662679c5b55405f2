// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.hover;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.policy.EffectivePolicy;
import org.relaydesk.analysis.policy.ModelPolicies;
import org.relaydesk.analysis.policy.OpenPorts;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.ExitPolicy;
import org.relaydesk.model.net.IpFamily;

/** What an exit policy comes to: what it opens, what the directory publishes of it, who uses it. */
final class PolicyCard {

	private static final int MOST_NAMED = 8;

	private PolicyCard() {
	}

	static List<Message> lines(Deployment deployment, String name) {
		Optional<ExitPolicy> policy = deployment.policies().stream().filter(candidate -> candidate.name().equals(name)).findFirst();
		return policy.map(found -> lines(new ModelPolicies(deployment), found)).orElse(List.of());
	}

	private static List<Message> lines(ModelPolicies policies, ExitPolicy policy) {
		EffectivePolicy effective = policies.subject(policy).effective();
		List<Message> lines = new ArrayList<>();
		for (IpFamily family : IpFamily.values()) {
			OpenPorts.of(effective, family).forEach(open -> lines.add(Lines.item(family, ": ", open.text())));
		}
		lines.add(Lines.item(text("hover.published", RelayCard.summary(effective))));
		lines.add(Lines.item(text(effective.earnsExitFlag() ? "hover.flag" : "hover.flag.not")));
		List<String> users = policies.users(policy).stream().map(DeployedRelay::relay).map(relay -> relay.name()).toList();
		String named = String.join(", ", users.stream().limit(MOST_NAMED).toList()) + (users.size() > MOST_NAMED ? " …" : "");
		lines.add(Lines.item(users.isEmpty() ? text("hover.unused") : text("hover.users", named)));
		return lines;
	}
}
