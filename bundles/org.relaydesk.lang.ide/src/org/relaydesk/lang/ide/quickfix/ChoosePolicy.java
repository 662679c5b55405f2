// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.List;
import java.util.Optional;

import org.relaydesk.lang.relay.PolicyDeclaration;
import org.relaydesk.lang.relay.Role;

/** An exit without a policy: one of those that there are, or else a new one. */
final class ChoosePolicy implements QuickFix {

	private static final String NEW = "Web";
	private static final String DECLARATION = "exit policy " + NEW + " {\n  accept *:80, *:443\n  reject *:*\n}";

	@Override
	public List<Fix> fixes(Problem problem) {
		Optional<Role> role = problem.inside(Role.class);
		List<String> policies = Declarations.of(problem.file(), PolicyDeclaration.class).map(PolicyDeclaration::getName).toList();
		if (policies.isEmpty()) {
			return role.map(found -> new Fix(text("fix.declare", "exit policy", NEW),
					List.of(Edit.after(found, "policy " + NEW), Edit.declare(problem.file(), DECLARATION)))).stream().toList();
		}
		return role.stream().flatMap(found -> policies.stream().map(name -> Fix.of(text("fix.policy", name), Edit.after(found, "policy " + name)))).toList();
	}
}
