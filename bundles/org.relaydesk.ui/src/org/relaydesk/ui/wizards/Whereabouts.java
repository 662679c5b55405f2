// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.wizards;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

import org.relaydesk.analysis.libraries.CountryZones;
import org.relaydesk.model.Deployment;

/**
 * Where a new library probably is: where the others of its project are, or else where this machine is.
 *
 * @param country two letters (ISO 3166); empty if nothing is known
 * @param timeZone such as {@code Europe/Madrid}; empty if nothing is known
 */
record Whereabouts(String country, String timeZone) {

	static Whereabouts of(Optional<Deployment> project) {
		return project.stream().flatMap(model -> model.libraries().stream()).filter(library -> library.country().isPresent() && library.timeZone().isPresent())
				.findFirst().map(library -> new Whereabouts(library.country().get().value(), library.timeZone().get().getId()))
				.orElseGet(Whereabouts::ofThisMachine);
	}

	private static Whereabouts ofThisMachine() {
		ZoneId zone = ZoneId.systemDefault();
		return CountryZones.country(zone).map(country -> new Whereabouts(country, zone.getId())).orElseGet(() -> in(Locale.getDefault().getCountry()));
	}

	private static Whereabouts in(String country) {
		return new Whereabouts(country, CountryZones.only(country).map(ZoneId::getId).orElse(""));
	}
}
