// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.util.List;
import java.util.Optional;

/**
 * How much of an uplink a relay may use.
 *
 * @param whileOpen what replaces the limits during opening hours
 */
public record Budget(String name, Limits limits, Optional<Located<Limits>> whileOpen, String documentation, Origin origin) implements Documented {

	/** Rate, burst and ceilings as stated; nothing is resolved against an uplink yet. */
	public record Limits(Optional<Located<Rate>> rate, Optional<Located<Rate>> burst, List<Located<Ceiling>> ceilings) {
	}
}
