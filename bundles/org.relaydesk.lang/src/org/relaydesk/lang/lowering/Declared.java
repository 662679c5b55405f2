// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.util.Map;
import java.util.Optional;

import org.relaydesk.lang.relay.BudgetDeclaration;
import org.relaydesk.lang.relay.FirewallDeclaration;
import org.relaydesk.lang.relay.Named;
import org.relaydesk.lang.relay.PolicyDeclaration;
import org.relaydesk.model.Budget;
import org.relaydesk.model.ExitPolicy;
import org.relaydesk.model.Firewall;

/** What the folder declares for all libraries, already lowered. A reference that leads nowhere has nothing here. */
record Declared(Phases phases, Map<BudgetDeclaration, Budget> budgets, Map<PolicyDeclaration, ExitPolicy> policies,
		Map<FirewallDeclaration, Firewall> firewalls, Usage usage) {

	Optional<Budget> budget(BudgetDeclaration reference) {
		return find(budgets, reference);
	}

	Optional<ExitPolicy> policy(PolicyDeclaration reference) {
		return find(policies, reference);
	}

	Optional<Firewall> firewall(FirewallDeclaration reference) {
		return find(firewalls, reference);
	}

	private <D extends Named, T> Optional<T> find(Map<D, T> declared, D reference) {
		T found = declared.get(reference);
		if (found != null) {
			usage.use(reference);
		}
		return Optional.ofNullable(found);
	}
}
