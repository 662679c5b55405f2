// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.relaydesk.model.net.Cidr;

/**
 * A library: a legal person with people, opening hours, votes and sites.
 *
 * @param country ISO 3166 alpha-2, as written (analyses judge it)
 * @param timeZone stated, or implied by a country that has one only
 * @param refused networks that no exit here may reach ({@code exits refuse}); ahead of every policy used here
 */
public record Library(String name, Optional<String> title, Optional<Located<String>> place, Optional<Located<String>> country,
		Optional<ZoneId> timeZone, Optional<Person> director, Optional<Person> it, OpeningHours openingHours, List<Approval> approvals,
		List<Located<Cidr>> refused, List<Site> sites, List<String> notes, String documentation, Origin origin) implements Documented {

	/** The title, or else the name. */
	public String label() {
		return title.orElse(name);
	}
}
