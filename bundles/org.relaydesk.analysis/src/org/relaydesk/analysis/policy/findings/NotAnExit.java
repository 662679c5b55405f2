// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;

/** A policy with which the directory authorities would not call the relay an exit. */
final class NotAnExit implements PolicyAnalysis {

	@Override
	public Stream<Finding> findings(PolicyInUse policy) {
		List<Integer> missing = Stream.of(80, 443).filter(port -> !policy.complete().reachesASlashEight(port)).toList();
		return missing.isEmpty() ? Stream.empty() : Stream.of(policy.finding(FindingCode.EXIT_POLICY_NOT_AN_EXIT,
				missing.size() == 1 ? text("exit-policy.not-an-exit", policy.policy().name(), missing.getFirst())
						: text("exit-policy.not-an-exit.both", policy.policy().name(), missing.getFirst(), missing.getLast())));
	}
}
