// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.policy.RuleExpansion;
import org.relaydesk.analysis.policy.TorRule;

/** A policy that extends another and decides everything itself. */
final class BaseHidden implements PolicyAnalysis {

	@Override
	public Stream<Finding> findings(PolicyInUse policy) {
		List<TorRule> own = policy.policy().rules().stream().flatMap(rule -> RuleExpansion.of(rule).stream()).toList();
		return policy.policy().base().filter(base -> RuleExpansion.openFamilies(own).isEmpty()).stream().map(base -> {
			List<Finding.Related> catchAlls = own.stream().filter(TorRule::isCatchAll).map(Places::related).distinct().toList();
			return Finding.of(FindingCode.EXIT_POLICY_BASE_HIDDEN, base.origin(), text("exit-policy.base-hidden", policy.policy().name(),
					base.value().name()))
					.withRelated(catchAlls);
		});
	}
}
