// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;

/** A policy with which the directory authorities would not call the relay an exit. */
final class NotAnExit implements PolicyAnalysis {

	@Override
	public Stream<Finding> findings(PolicyInUse policy) {
		String missing = Stream.of(80, 443).filter(port -> !policy.complete().reachesASlashEight(port)).map(String::valueOf)
				.collect(Collectors.joining(" and "));
		return missing.isEmpty() ? Stream.empty() : Stream.of(policy.finding(FindingCode.EXIT_POLICY_NOT_AN_EXIT, "with " + policy.policy().name()
				+ " a relay would not earn Tor's Exit flag, because port " + missing
				+ " reaches no whole /8 of IPv4: accept 80 and 443 to everyone, or know that hardly anybody will use it"));
	}
}
