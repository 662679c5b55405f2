// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The time zones of countries that have one only, from the table {@code single-zone-countries.tsv} beside this class. */
final class TimeZones {

	private static final Map<String, ZoneId> ONLY = read();

	private TimeZones() {
	}

	/** The zone of a country by its ISO 3166 code; empty if the country has several, or is none. */
	static Optional<ZoneId> only(String country) {
		return Optional.ofNullable(ONLY.get(country));
	}

	private static Map<String, ZoneId> read() {
		Set<String> known = ZoneId.getAvailableZoneIds();
		try (InputStream in = TimeZones.class.getResourceAsStream("single-zone-countries.tsv")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
					.filter(row -> known.contains(row[1])).collect(Collectors.toUnmodifiableMap(row -> row[0], row -> ZoneId.of(row[1])));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
