// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.ArrayList;
import java.util.List;

import org.relaydesk.analysis.region.Ports;

/**
 * Why a policy says what it says to an endpoint.
 *
 * @param position of the deciding rule among all rules that tor reads, from 1
 * @param total how many there are
 * @param later rules that match too but come too late
 * @param open what the policy accepts in the endpoint's family
 */
public record PolicyExplanation(PolicyVerdict verdict, int position, int total, List<TorRule> later, List<OpenPorts> open) {

	/** The explanation as sentences. */
	public List<String> sentences() {
		TorRule rule = verdict.rule();
		List<String> sentences = new ArrayList<>();
		sentences.add(verdict.point() + " is " + (rule.accepts() ? "accepted" : "rejected") + " by " + rule + " (" + rule.source() + "), rule "
				+ position + " of " + total + ".");
		sentences.add(position == 1 ? "It is the first rule." : "None of the rules before it matches.");
		later.forEach(other -> sentences.add(other + " (" + other.source() + ") matches too, but comes later."));
		sentences.add(portSentence());
		return List.copyOf(sentences);
	}

	private String portSentence() {
		int port = verdict.point().port();
		String family = verdict.point().address().family().toString();
		List<String> scopes = open.stream().filter(group -> group.ports().stream().anyMatch(range -> range.contains(port))).map(OpenPorts::scope)
				.toList();
		if (scopes.isEmpty()) {
			String others = String.join(",", open.stream().map(group -> Ports.text(group.ports())).toList());
			return "Over " + family + " port " + port + " is closed to everyone" + (others.isEmpty() ? ", as is every other." : "; open are " + others + ".");
		}
		return "Over " + family + " port " + port + " is open to " + String.join(" and ", scopes) + ".";
	}
}
