// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.policy;

import static org.relaydesk.ui.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.policy.ModelPolicies;
import org.relaydesk.analysis.policy.PolicySubject;
import org.relaydesk.analysis.policy.RelayPolicy;
import org.relaydesk.model.Origin;
import org.relaydesk.ui.live.Situation;

/**
 * A policy that can be looked at: that of an exit with all that holds for it alone, or a named one.
 *
 * @param label as people choose it
 * @param origin the name of the relay or policy in the model
 */
record Subject(String label, Origin origin, PolicySubject policy) {

	/** The exits that run in the phase, then all named policies. */
	static List<Subject> of(Situation now) {
		Stream<Subject> exits = now.snapshot().runningRelays().flatMap(relay -> RelayPolicy.subject(relay).stream()
				.map(policy -> new Subject(text("policy.subject.relay", relay.relay().name()), relay.relay().origin(), policy)));
		ModelPolicies policies = new ModelPolicies(now.deployment());
		Stream<Subject> named = now.deployment().policies().stream()
				.map(policy -> new Subject(text("policy.subject.policy", policy.name()), policy.origin(), policies.subject(policy)));
		return Stream.concat(exits, named).toList();
	}

	/** The one that the cursor is in. */
	static Optional<Subject> around(Situation now, List<Subject> subjects) {
		return subjects.stream().filter(subject -> now.place().isWithin(subject.origin())).findFirst();
	}
}
