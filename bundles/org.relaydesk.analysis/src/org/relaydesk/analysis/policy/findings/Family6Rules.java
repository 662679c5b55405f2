// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;

/** {@code accept6} and {@code reject6} with IPv4 addresses: tor drops such a rule with a line in its log. */
final class Family6Rules implements PolicyAnalysis {

	@Override
	public Stream<Finding> findings(PolicyInUse policy) {
		return Statement.of(policy.policy()).stream().filter(statement -> statement.expansion().isEmpty())
				.map(statement -> Finding.of(FindingCode.EXIT_POLICY_FAMILY6_RULE_IGNORED, statement.origin(),
						text("exit-policy.family6-rule-ignored", statement, statement.action())));
	}
}
