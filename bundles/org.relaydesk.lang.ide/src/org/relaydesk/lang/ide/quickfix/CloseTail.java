// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.List;
import java.util.Optional;

import org.relaydesk.lang.relay.PolicyDeclaration;
import org.relaydesk.lang.relay.Rule;

/** A policy that leaves something over to Tor's default policy: reject the rest. */
final class CloseTail implements QuickFix {

	private static final String REST = "reject *:*";

	@Override
	public List<Fix> fixes(Problem problem) {
		Optional<PolicyDeclaration> policy = problem.inside(PolicyDeclaration.class);
		return policy.map(found -> Fix.of(text("fix.tail", REST), lastRule(found).map(rule -> Edit.after(rule, REST)).orElseGet(() -> Edit.append(found, REST))))
				.stream().toList();
	}

	private static Optional<Rule> lastRule(PolicyDeclaration policy) {
		return policy.getSettings().stream().filter(Rule.class::isInstance).map(Rule.class::cast).reduce((earlier, later) -> later);
	}
}
