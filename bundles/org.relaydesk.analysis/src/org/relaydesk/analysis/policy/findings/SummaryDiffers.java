// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import static org.relaydesk.analysis.FindingTexts.text;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Severity;
import org.relaydesk.analysis.policy.PolicySummary;
import org.relaydesk.analysis.policy.PrivateNetworks;
import org.relaydesk.analysis.region.AddressSet;
import org.relaydesk.analysis.region.EndpointSet;
import org.relaydesk.analysis.region.PortSlice;
import org.relaydesk.analysis.region.Ports;
import org.relaydesk.model.net.IpFamily;

/**
 * A summary that promises more or less than the policy holds. Less means that nobody will use a port that is open. More is how tor treats
 * every exception for a network, so a small one is a hint only; above half of what tor puts up with, it is a warning.
 */
final class SummaryDiffers implements PolicyAnalysis {

	/** @param key of the text that tells it */
	private record Difference(String key, String ports, Severity severity) {
	}

	@Override
	public Stream<Finding> findings(PolicyInUse policy) {
		EndpointSet accepted = policy.complete().accepted();
		Map<Difference, IpFamily> differences = new LinkedHashMap<>();
		for (IpFamily family : policy.families()) {
			PolicySummary summary = PolicySummary.of(policy.complete().compacted().rules(), family);
			Stream.concat(less(accepted, summary, family), more(accepted, summary, family)).forEach(d -> differences.putIfAbsent(d, family));
		}
		return differences.entrySet().stream().map(entry -> finding(policy, entry.getKey(), entry.getValue()));
	}

	private static Finding finding(PolicyInUse policy, Difference difference, IpFamily family) {
		String key = difference.key + (family == IpFamily.IPV6 ? ".ipv6" : "");
		return policy.finding(FindingCode.EXIT_POLICY_SUMMARY_DIFFERS, text(key, policy.policy().name(), difference.ports))
				.withSeverity(difference.severity);
	}

	private static Stream<Difference> less(EndpointSet accepted, PolicySummary summary, IpFamily family) {
		EndpointSet silent = accepted.only(family).minus(EndpointSet.of(AddressSet.all(family), summary.acceptedPorts()));
		return silent.isEmpty() ? Stream.empty() : Stream.of(new Difference("exit-policy.summary-differs.less", Ports.text(silent.ports(family)),
				Severity.WARNING));
	}

	private static Stream<Difference> more(EndpointSet accepted, PolicySummary summary, IpFamily family) {
		AddressSet everyone = AddressSet.all(family).minus(PrivateNetworks.of(family));
		EndpointSet refused = EndpointSet.of(everyone, summary.acceptedPorts()).minus(accepted);
		BigInteger most = refused.slices(family).stream().map(PortSlice::addresses).map(AddressSet::size).reduce(BigInteger.ZERO, BigInteger::max);
		return refused.isEmpty() ? Stream.empty() : Stream.of(new Difference("exit-policy.summary-differs.more", Ports.text(refused.ports(family)),
				most.compareTo(PolicySummary.toleratedAddresses(family).shiftRight(1)) >= 0 ? Severity.WARNING : Severity.HINT));
	}
}
