// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.help;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.FindingPage;
import org.relaydesk.analysis.MessageBundle;

/** The list of all findings, as a page. */
final class FindingIndex {

	private static final MessageBundle TEXTS = new MessageBundle(FindingIndex.class);

	private FindingIndex() {
	}

	/** In the order of their codes, each with its severity and what it says. */
	static String markdown(Locale locale) {
		return Arrays.stream(FindingCode.values()).sorted(Comparator.comparing(FindingCode::id)).map(code -> row(code, locale))
				.collect(Collectors.joining("\n", text("index", locale) + "\n|---|---|---|\n", "\n"));
	}

	/** In which the list is written: an ISO 639 code. */
	static String language(Locale locale) {
		return text("language", locale);
	}

	private static String row(FindingCode code, Locale locale) {
		String summary = FindingPage.of(code, locale).map(FindingPage::summary).orElse("");
		return "| [%s](%s.html) | %s | %s |".formatted(code.id(), code.id(), text("severity." + code.severity(), locale), summary.replace("|", "\\|"));
	}

	private static String text(String key, Locale locale) {
		return TEXTS.text(key).in(locale);
	}
}
