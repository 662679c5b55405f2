// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.analysis.Message;
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
	static Message of(EndpointSet left, List<TorRule> rules) {
		List<Message> parts = Stream.of(IpFamily.values()).flatMap(family -> parts(left, rules, family)).distinct().toList();
		Message shown = parts.stream().limit(MOST_NAMED).reduce((some, one) -> text("list.and", some, one)).orElseThrow();
		return parts.size() <= MOST_NAMED ? shown : text("list.and-more", shown);
	}

	private static Stream<Message> parts(EndpointSet left, List<TorRule> rules, IpFamily family) {
		AddressSet whole = AddressSet.of(family, rules.stream().map(TorRule::network).toList());
		return left.portsByAddresses(family).entrySet().stream().map(entry -> isMuch(entry.getKey(), whole)
				? text("exit-policy.partly-hidden.ports", Ports.text(entry.getValue()))
				: text("exit-policy.partly-hidden.ports-of", Ports.text(entry.getValue()), blocks(entry.getKey())));
	}

	/** Whether no more than a few smaller networks are missing. */
	private static boolean isMuch(AddressSet addresses, AddressSet whole) {
		return addresses.size().shiftLeft(1).compareTo(whole.size()) > 0;
	}

	private static Message blocks(AddressSet addresses) {
		List<Cidr> blocks = addresses.blocks();
		Message shown = Message.joined(", ", blocks.stream().limit(MOST_NAMED).toList());
		return blocks.size() <= MOST_NAMED ? shown : text("list.and-more", shown);
	}
}
