// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.findings;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.relaydesk.analysis.policy.EffectivePolicy;
import org.relaydesk.analysis.policy.TorRule;
import org.relaydesk.analysis.region.EndpointSet;
import org.relaydesk.analysis.region.FirstMatch;
import org.relaydesk.model.Origin;

/** What a statement really decides, once earlier rules have had their say. */
final class Decided {

	private Decided() {
	}

	static EndpointSet by(EffectivePolicy policy, Collection<Statement> statements) {
		Set<Origin> places = statements.stream().map(Statement::origin).collect(Collectors.toSet());
		List<TorRule> rules = policy.rules();
		return FirstMatch.where(rules.stream().map(TorRule::box).toList(),
				i -> i < rules.size() && Places.of(rules.get(i)).filter(places::contains).isPresent());
	}
}
