// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.analysis.policy.TorRule;
import org.relaydesk.analysis.region.AddressSet;
import org.relaydesk.analysis.region.EndpointSet;
import org.relaydesk.analysis.region.Ports;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpFamily;

/** Says what is left of a rule. */
final class LeftOver {

	private static final int MOST_NAMED = 4;

	private LeftOver() {
	}

	/** {@code ports 1025-2000}, or with the addresses where the rule has lost some. */
	static String text(EndpointSet left, List<TorRule> rules) {
		List<String> parts = Stream.of(IpFamily.values()).flatMap(family -> parts(left, rules, family)).distinct().toList();
		String shown = parts.stream().limit(MOST_NAMED).collect(Collectors.joining(" and "));
		return parts.size() <= MOST_NAMED ? shown : shown + " and more";
	}

	private static Stream<String> parts(EndpointSet left, List<TorRule> rules, IpFamily family) {
		AddressSet whole = AddressSet.of(family, rules.stream().map(TorRule::network).toList());
		return left.portsByAddresses(family).entrySet().stream().map(entry -> "ports " + Ports.text(entry.getValue())
				+ (isMuch(entry.getKey(), whole) ? "" : " of " + blocks(entry.getKey())));
	}

	/** Whether no more than a few smaller networks are missing. */
	private static boolean isMuch(AddressSet addresses, AddressSet whole) {
		return addresses.size().shiftLeft(1).compareTo(whole.size()) > 0;
	}

	private static String blocks(AddressSet addresses) {
		List<Cidr> blocks = addresses.blocks();
		String shown = blocks.stream().limit(MOST_NAMED).map(Cidr::toString).collect(Collectors.joining(", "));
		return blocks.size() <= MOST_NAMED ? shown : shown + " and more";
	}
}
