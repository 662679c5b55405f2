// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding.Related;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.policy.RuleSource;
import org.relaydesk.analysis.policy.TorRule;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Origin;

/** The places of rules and relays that take part in a finding. */
final class Places {

	private Places() {
	}

	/** The place of a rule that the operator stated; empty for a rule of tor's own. */
	static Optional<Origin> of(TorRule rule) {
		return switch (rule.source()) {
			case RuleSource.Stated(Origin origin) -> Optional.of(origin);
			case RuleSource.Refused(Origin origin) -> Optional.of(origin);
			case RuleSource.Tor tor -> Optional.empty();
		};
	}

	/** A stated rule as a place that takes part. */
	static Related related(TorRule rule) {
		return new Related(Message.verbatim(rule.toString()), of(rule).orElseThrow());
	}

	static List<Related> related(Stream<TorRule> rules) {
		return rules.filter(rule -> of(rule).isPresent()).map(Places::related).distinct().toList();
	}

	static Related related(DeployedRelay relay) {
		return new Related(text("exit-policy.used-by", relay.relay().name()), relay.relay().origin());
	}
}
