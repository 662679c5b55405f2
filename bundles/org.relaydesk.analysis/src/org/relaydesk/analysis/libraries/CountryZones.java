// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.libraries;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which time zones a country has, by its ISO 3166 code: the table {@code zones.tsv} beside this class, as far as Java knows the zones. */
public final class CountryZones {

	/** Names, since Java reads the rules of a zone when it is made. */
	private static final Map<String, List<String>> ZONES = read();

	/** A winter and a summer after most countries settled on their time of today. */
	private static final List<Instant> SEASONS = Stream.of("2025-01-15T00:00:00Z", "2025-07-15T00:00:00Z").map(Instant::parse).toList();

	private CountryZones() {
	}

	/** The zone of a country that has only one; empty if it has several, or is none. */
	public static Optional<ZoneId> only(String country) {
		return Optional.of(of(country)).filter(zones -> zones.size() == 1).map(List::getFirst);
	}

	/** One zone for each time that clocks show in a country, roughly those with most people first; none for what is no country. */
	public static List<ZoneId> differing(String country) {
		Map<List<ZoneOffset>, ZoneId> first = new LinkedHashMap<>();
		of(country).forEach(zone -> first.putIfAbsent(SEASONS.stream().map(zone.getRules()::getOffset).toList(), zone));
		return List.copyOf(first.values());
	}

	/** The country that a zone belongs to; empty for UTC and the like. */
	public static Optional<String> country(ZoneId zone) {
		return ZONES.entrySet().stream().filter(country -> country.getValue().contains(zone.getId())).map(Map.Entry::getKey).findFirst();
	}

	/** All zones of a country, roughly those with most people first; none for what is no country. */
	public static List<ZoneId> of(String country) {
		return ZONES.getOrDefault(country, List.of()).stream().map(ZoneId::of).toList();
	}

	private static Map<String, List<String>> read() {
		Set<String> known = ZoneId.getAvailableZoneIds();
		try (InputStream in = CountryZones.class.getResourceAsStream("zones.tsv")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
					.filter(row -> known.contains(row[1])).collect(groupingBy(row -> row[0], mapping(row -> row[1], toList())));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
