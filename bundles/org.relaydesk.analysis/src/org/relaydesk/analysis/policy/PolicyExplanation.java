// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import static org.relaydesk.analysis.policy.PolicyTexts.text;

import java.util.ArrayList;
import java.util.List;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.region.Ports;
import org.relaydesk.model.net.IpFamily;

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
	public List<Message> sentences() {
		TorRule rule = verdict.rule();
		List<Message> sentences = new ArrayList<>();
		sentences.add(text(rule.accepts() ? "why.accepted" : "why.rejected", verdict.point(), rule, rule.source().text(), position, total));
		sentences.add(text(position == 1 ? "why.first" : "why.none-before"));
		later.forEach(other -> sentences.add(text("why.later", other, other.source().text())));
		sentences.add(portSentence());
		return List.copyOf(sentences);
	}

	private Message portSentence() {
		int port = verdict.point().port();
		IpFamily family = verdict.point().address().family();
		List<Message> scopes = open.stream().filter(group -> group.ports().stream().anyMatch(range -> range.contains(port))).map(OpenPorts::scope)
				.toList();
		if (scopes.isEmpty()) {
			String others = String.join(",", open.stream().map(group -> Ports.text(group.ports())).toList());
			return others.isEmpty() ? text("why.closed.all", family, port) : text("why.closed", family, port, others);
		}
		return text("why.open", family, port, scopes.stream().reduce((some, one) -> text("why.open.and", some, one)).orElseThrow());
	}
}
