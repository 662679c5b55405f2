// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.relaydesk.analysis.region.AddressSet;
import org.relaydesk.analysis.region.EndpointSet;
import org.relaydesk.analysis.region.Ports;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/** Tells a difference in words; what is true of both families alike is said once. */
final class DifferenceText {

	private final PolicyDifference difference;

	DifferenceText(PolicyDifference difference) {
		this.difference = difference;
	}

	List<String> sentences() {
		List<String> four = sentences(IpFamily.IPV4);
		List<String> six = sentences(IpFamily.IPV6);
		if (reaches(IpFamily.IPV6) && reaches(IpFamily.IPV4)) {
			return merged(four, six);
		}
		return Stream.concat(four.stream(), six.stream()).toList();
	}

	private boolean reaches(IpFamily family) {
		return !difference.before().slices(family).isEmpty() || !difference.after().slices(family).isEmpty();
	}

	/** Sentences that name networks show their family by themselves. */
	private static List<String> merged(List<String> four, List<String> six) {
		List<String> all = new ArrayList<>();
		for (String sentence : four) {
			all.add(six.contains(sentence) || !sentence.contains("everyone") ? sentence : sentence + " over IPv4");
		}
		for (String sentence : six) {
			if (!four.contains(sentence)) {
				all.add(sentence.contains("everyone") ? sentence + " over IPv6" : sentence);
			}
		}
		return List.copyOf(all);
	}

	private List<String> sentences(IpFamily family) {
		List<String> sentences = new ArrayList<>();
		AddressSet reached = difference.before().addresses(family);
		AddressSet reachable = difference.after().addresses(family);
		groups(difference.onlyAfter(), family).forEach(group -> sentences.add(
				opened(Ports.text(group.getValue()), group.getKey(), reached, reachable)));
		groups(difference.onlyBefore(), family).forEach(group -> sentences.add(
				closed(Ports.text(group.getValue()), group.getKey(), reached, reachable)));
		return sentences;
	}

	private static Set<Map.Entry<AddressSet, List<PortRange>>> groups(EndpointSet set, IpFamily family) {
		return set.portsByAddresses(family).entrySet();
	}

	private static String opened(String ports, AddressSet addresses, AddressSet before, AddressSet after) {
		boolean isNew = !addresses.equals(after) && addresses.intersection(before).isEmpty();
		return isNew ? "newly reaches " + Scope.names(addresses.blocks()) + " at " + ports : "opens " + ports + " to " + Scope.text(addresses, after);
	}

	private static String closed(String ports, AddressSet addresses, AddressSet before, AddressSet after) {
		boolean isGone = !addresses.equals(before) && addresses.intersection(after).isEmpty();
		return isGone ? "no longer reaches " + Scope.names(addresses.blocks()) : "closes " + ports + " to " + Scope.text(addresses, before);
	}
}
