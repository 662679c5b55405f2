// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.completion;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;

import jakarta.inject.Singleton;

/** Words that mean something as a value, by the grammar's rule and feature that take them: the grammar itself reads any word there. */
@Singleton
final class KnownWords {

	private static final List<String> RATES = List.of("Mbit/s", "kbit/s", "Gbit/s", "bit/s", "MB/s", "kB/s", "GB/s", "MiB/s", "KiB/s", "GiB/s", "B/s");
	private static final List<String> AMOUNTS = List.of("GB", "TB", "MB", "GiB", "TiB", "MiB");
	private static final List<String> MEMORIES = List.of("GiB", "MiB", "GB", "MB");
	private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

	/** The word before a number that ends the text. */
	private static final Pattern MEASURED = Pattern.compile("([a-z]+)\\s+[0-9.]+\\s*\\z");

	private static final Map<String, Supplier<List<String>>> WORDS = Map.ofEntries(
			Map.entry("Role.role", () -> List.of("middle", "exit", "bridge")),
			Map.entry("TorVersion.source", () -> List.of("torproject", "debian")),
			Map.entry("Family.mode", () -> List.of("auto")),
			Map.entry("Keys.mode", () -> List.of("offline")),
			Map.entry("Transport.name", () -> List.of("obfs4")),
			Map.entry("Distribution.method", () -> List.of("https", "moat", "email", "telegram", "settings", "lox", "none", "any")),
			Map.entry("PolicyDeclaration.preset", () -> List.of("reduced")),
			Map.entry("System.distribution", () -> List.of("debian")),
			Map.entry("Volume.period", () -> List.of("day", "week", "month")),
			Map.entry("Limit.period", () -> List.of("second", "minute", "hour", "day")),
			Map.entry("Cost.period", () -> List.of("month", "year")),
			Map.entry("DayRange.from", () -> DAYS),
			Map.entry("DayRange.to", () -> DAYS),
			Map.entry("Field.key", () -> List.of("email", "url", "proof", "abuse", "pgp", "matrix", "mastodon", "donationurl", "uplinkbw", "hoster")),
			Map.entry("Place.country", () -> Arrays.stream(Locale.getISOCountries()).sorted().toList()),
			Map.entry("Place.timezone", () -> ZoneId.getAvailableZoneIds().stream().filter(zone -> zone.contains("/") && !zone.startsWith("Etc/")
					&& !zone.startsWith("SystemV/")).sorted().toList()));

	List<String> of(Assignment assignment, ContentAssistContext context) {
		String place = GrammarUtil.containingParserRule(assignment).getName() + "." + assignment.getFeature();
		if (place.equals("Quantity.unit")) {
			return units(context.getRootNode().getText().substring(0, context.getReplaceRegion().getOffset()));
		}
		return WORDS.getOrDefault(place, List::of).get();
	}

	/** While the unit is missing the parser does not know the statement: its first word says what is measured. */
	private static List<String> units(String textBefore) {
		Matcher measured = MEASURED.matcher(textBefore.substring(textBefore.lastIndexOf('\n') + 1));
		return switch (measured.find() ? measured.group(1) : "") {
			case "memory" -> MEMORIES;
			case "transfer", "most" -> AMOUNTS;
			case "cost" -> Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).sorted().toList();
			default -> RATES;
		};
	}
}
