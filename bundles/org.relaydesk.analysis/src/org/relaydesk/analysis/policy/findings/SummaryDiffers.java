// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

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

	private record Difference(String text, Severity severity) {
	}

	@Override
	public Stream<Finding> findings(PolicyInUse policy) {
		EndpointSet accepted = policy.complete().accepted();
		Map<Difference, IpFamily> differences = new LinkedHashMap<>();
		for (IpFamily family : policy.families()) {
			PolicySummary summary = PolicySummary.of(policy.complete().compacted().rules(), family);
			Stream.concat(less(accepted, summary, family), more(accepted, summary, family)).forEach(d -> differences.putIfAbsent(d, family));
		}
		return differences.entrySet().stream().map(entry -> policy.finding(FindingCode.EXIT_POLICY_SUMMARY_DIFFERS,
				"what Tor publishes about " + policy.policy().name() + (entry.getValue() == IpFamily.IPV6 ? " for IPv6 " : " ") + entry.getKey().text)
				.withSeverity(entry.getKey().severity));
	}

	private static Stream<Difference> less(EndpointSet accepted, PolicySummary summary, IpFamily family) {
		EndpointSet silent = accepted.only(family).minus(EndpointSet.of(AddressSet.all(family), summary.acceptedPorts()));
		return silent.isEmpty() ? Stream.empty() : Stream.of(new Difference("leaves out ports " + Ports.text(silent.ports(family))
				+ ", which it accepts for some addresses: clients will not use them here; accept them for all addresses, or reject them",
				Severity.WARNING));
	}

	private static Stream<Difference> more(EndpointSet accepted, PolicySummary summary, IpFamily family) {
		AddressSet everyone = AddressSet.all(family).minus(PrivateNetworks.of(family));
		EndpointSet refused = EndpointSet.of(everyone, summary.acceptedPorts()).minus(accepted);
		BigInteger most = refused.slices(family).stream().map(PortSlice::addresses).map(AddressSet::size).reduce(BigInteger.ZERO, BigInteger::max);
		return refused.isEmpty() ? Stream.empty() : Stream.of(new Difference("promises ports " + Ports.text(refused.ports(family))
				+ " for all addresses, but the policy rejects some of them: clients learn it only by trying",
				most.compareTo(PolicySummary.toleratedAddresses(family).shiftRight(1)) >= 0 ? Severity.WARNING : Severity.HINT));
	}
}
