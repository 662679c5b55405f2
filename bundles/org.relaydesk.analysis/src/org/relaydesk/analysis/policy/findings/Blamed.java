// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding.Related;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.policy.RuleSource;
import org.relaydesk.analysis.policy.TorRule;
import org.relaydesk.model.Origin;

/**
 * What hides a rule: the statements as they were written, not the several rules that tor makes of them.
 *
 * @param byTor whether Tor's list of private networks has a part in it
 */
record Blamed(boolean byTor, List<Statement> statements) {

	private static final int MOST_NAMED = 3;

	static Blamed of(List<TorRule> hiders, List<Statement> statements) {
		Set<Origin> places = hiders.stream().map(Places::of).flatMap(Optional::stream).collect(Collectors.toSet());
		return new Blamed(hiders.stream().anyMatch(rule -> rule.source() == RuleSource.Tor.PRIVATE),
				statements.stream().filter(statement -> places.contains(statement.origin())).toList());
	}

	/** "reject *:25, reject *6:* and 2 more". */
	Message names() {
		Stream<Message> tor = byTor ? Stream.of(text("exit-policy.private-networks")) : Stream.empty();
		List<Message> names = Stream.concat(tor, statements.stream().map(statement -> Message.verbatim(statement.toString()))).distinct().toList();
		Message shown = Message.joined(", ", names.stream().limit(MOST_NAMED).toList());
		return names.size() <= MOST_NAMED ? shown : text("list.more", shown, names.size() - MOST_NAMED);
	}

	List<Related> related() {
		return statements.stream().map(statement -> new Related(Message.verbatim(statement.toString()), statement.origin())).toList();
	}
}
