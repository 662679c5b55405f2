// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.List;
import java.util.Optional;

/**
 * What holds for the whole deployment.
 *
 * @param phases in the order of their dates; may be empty
 * @param networks the operator's own, usable in every firewall
 */
public record Rollout(String name, Optional<String> title, Optional<Located<String>> operator, TorVersion tor, Contact contact, Family family,
		List<Network> networks, List<Phase> phases, String documentation, Origin origin) implements Documented {

	/** The title, or else the name. */
	public String label() {
		return title.orElse(name);
	}

	public Optional<Network> network(String wanted) {
		return Network.named(wanted, networks);
	}
}
