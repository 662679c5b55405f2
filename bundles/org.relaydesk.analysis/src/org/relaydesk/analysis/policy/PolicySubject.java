// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.List;

/**
 * A policy to look at, from a model or a torrc, with all that tor needs to apply it.
 *
 * @param name of the policy, or of the torrc
 * @param rules the operator's rules as they were stated, in Tor's syntax
 * @param stated the same as tor understands them
 */
public record PolicySubject(String name, List<String> rules, List<TorRule> stated, PolicySettings settings) {

	/** The rules as tor applies them. */
	public EffectivePolicy effective() {
		return EffectivePolicy.of(settings, stated);
	}

	/** With the rules that tor drops; see {@link EffectivePolicy#complete}. */
	public EffectivePolicy complete() {
		return EffectivePolicy.complete(settings, stated);
	}
}
