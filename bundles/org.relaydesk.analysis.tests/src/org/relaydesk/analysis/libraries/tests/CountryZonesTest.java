// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.libraries.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.relaydesk.analysis.libraries.CountryZones;

/** Each country has its time zones. */
class CountryZonesTest {

	/** Nobody lives on Bouvet Island, nor on Heard and McDonald: the tz database has no zones for them. */
	@Test
	void everyCountryIsThere() {
		Set<String> without = Arrays.stream(Locale.getISOCountries()).filter(country -> CountryZones.differing(country).isEmpty()).collect(Collectors.toSet());
		assertEquals(Set.of("BV", "HM"), without);
	}

	@Test
	void zonesAreTheCountrysOwn() {
		assertEquals(names("America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage",
				"America/Adak", "Pacific/Honolulu"), CountryZones.differing("US"));
		assertEquals(names("Europe/Berlin"), CountryZones.differing("DE"), "Europe/Busingen has the same time");
		assertEquals(names("Europe/Lisbon", "Atlantic/Azores"), CountryZones.differing("PT"), "Madeira has Lisbon's time");
		assertEquals(List.of(), CountryZones.differing("XX"));
	}

	@Test
	void onlyACountryWithOneZoneImpliesIt() {
		assertEquals(Optional.of(ZoneId.of("Europe/Paris")), CountryZones.only("FR"));
		assertFalse(CountryZones.only("DE").isPresent());
		assertFalse(CountryZones.only("XX").isPresent());
	}

	private static List<ZoneId> names(String... zones) {
		return Arrays.stream(zones).map(ZoneId::of).toList();
	}
}
