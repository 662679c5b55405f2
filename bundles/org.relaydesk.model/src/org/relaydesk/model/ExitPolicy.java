// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A named exit policy as the model states it.
 *
 * @param rules the policy's own, in order
 * @param base the policy that it extends: its rules follow the own ones
 * @param reduced whether Tor's reduced policy, not the default one, stands at the end ({@code = tor reduced})
 */
public record ExitPolicy(String name, List<PolicyRule> rules, Optional<Located<ExitPolicy>> base, boolean reduced, List<Ensure> ensures,
		String documentation, Origin origin) implements Documented {

	/** The own rules, then the base's. */
	public List<PolicyRule> allRules() {
		List<PolicyRule> all = new ArrayList<>(rules);
		base.ifPresent(b -> all.addAll(b.value().allRules()));
		return List.copyOf(all);
	}

	/** The own assertions, then the base's: all have to hold. */
	public List<Ensure> allEnsures() {
		List<Ensure> all = new ArrayList<>(ensures);
		base.ifPresent(b -> all.addAll(b.value().allEnsures()));
		return List.copyOf(all);
	}

	/** Whether the list ends in Tor's reduced policy. */
	public boolean endsReduced() {
		return reduced || base.isPresent() && base.get().value().endsReduced();
	}
}
