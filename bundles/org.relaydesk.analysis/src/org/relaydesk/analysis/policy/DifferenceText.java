// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.region.AddressSet;
import org.relaydesk.analysis.region.EndpointSet;
import org.relaydesk.analysis.region.Ports;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;

/** Tells a difference in words; what is true of both families alike is said once. */
final class DifferenceText {

	/** @param isEveryone whether it speaks of everyone, so that nothing in it shows the family */
	private record Sentence(Message text, boolean isEveryone) {

		Message over(IpFamily family) {
			return isEveryone ? PolicyTexts.text("difference.over", text, family) : text;
		}
	}

	private final PolicyDifference difference;

	DifferenceText(PolicyDifference difference) {
		this.difference = difference;
	}

	List<Message> sentences() {
		List<Sentence> four = sentences(IpFamily.IPV4);
		List<Sentence> six = sentences(IpFamily.IPV6);
		if (reaches(IpFamily.IPV6) && reaches(IpFamily.IPV4)) {
			return merged(four, six);
		}
		return Stream.concat(four.stream(), six.stream()).map(Sentence::text).toList();
	}

	private boolean reaches(IpFamily family) {
		return !difference.before().slices(family).isEmpty() || !difference.after().slices(family).isEmpty();
	}

	/** Sentences that name networks show their family by themselves. */
	private static List<Message> merged(List<Sentence> four, List<Sentence> six) {
		return Stream.concat(four.stream().map(sentence -> six.contains(sentence) ? sentence.text : sentence.over(IpFamily.IPV4)),
				six.stream().filter(sentence -> !four.contains(sentence)).map(sentence -> sentence.over(IpFamily.IPV6))).toList();
	}

	private List<Sentence> sentences(IpFamily family) {
		List<Sentence> sentences = new ArrayList<>();
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

	private static Sentence opened(String ports, AddressSet addresses, AddressSet before, AddressSet after) {
		boolean isNew = !addresses.equals(after) && addresses.intersection(before).isEmpty();
		return isNew ? new Sentence(PolicyTexts.text("difference.newly-reaches", Scope.names(addresses.blocks()), ports), false)
				: told("difference.opens", ports, Scope.of(addresses, after));
	}

	private static Sentence closed(String ports, AddressSet addresses, AddressSet before, AddressSet after) {
		boolean isGone = !addresses.equals(before) && addresses.intersection(after).isEmpty();
		return isGone ? new Sentence(PolicyTexts.text("difference.no-longer-reaches", Scope.names(addresses.blocks())), false)
				: told("difference.closes", ports, Scope.of(addresses, before));
	}

	private static Sentence told(String key, String ports, Scope scope) {
		return new Sentence(PolicyTexts.text(key, ports, scope.text()), scope.isEveryone());
	}
}
