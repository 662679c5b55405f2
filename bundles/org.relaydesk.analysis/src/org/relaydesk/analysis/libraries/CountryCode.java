// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.libraries;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.relaydesk.analysis.Analysis;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Located;

/** Countries are written as ISO 3166 alpha-2 codes, as the JDK lists them. */
public final class CountryCode implements Analysis {

	private static final Set<String> CODES = Set.of(Locale.getISOCountries());

	@Override
	public List<Finding> findings(Deployment deployment) {
		return deployment.libraries().stream().flatMap(library -> library.country().stream()).filter(country -> !CODES.contains(country.value()))
				.map(CountryCode::finding).toList();
	}

	private static Finding finding(Located<String> country) {
		List<String> meant = meant(country.value());
		return Finding.of(FindingCode.LIBRARY_COUNTRY, country.origin(), meant.isEmpty() ? text("library.country", country.value())
				: text("library.country.meant", country.value(), Message.or(meant)))
				.withReplacements(meant);
	}

	/** The code that was written in small letters, with three letters (ISO 3166 alpha-3), or as the country's English name. */
	private static List<String> meant(String text) {
		return Arrays.stream(Locale.getISOCountries()).filter(code -> {
			Locale country = Locale.of("", code);
			return text.equalsIgnoreCase(code) || text.equalsIgnoreCase(country.getISO3Country())
					|| text.equalsIgnoreCase(country.getDisplayCountry(Locale.ENGLISH)) || text.equalsIgnoreCase("UK") && code.equals("GB");
		}).toList();
	}
}
