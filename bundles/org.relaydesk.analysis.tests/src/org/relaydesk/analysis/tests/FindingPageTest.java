// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.FindingPage;

/** A page is read in the reader's language, and in English where it has not been translated. */
class FindingPageTest {

	private static final FindingPage ENGLISH = FindingPage.of(FindingCode.VALUE_PORT).orElseThrow();

	@Test
	void whoReadsSpanishGetsTheSpanishPage() {
		FindingPage page = FindingPage.of(FindingCode.VALUE_PORT, Locale.of("es", "MX")).orElseThrow();
		assertEquals("es", page.language());
		assertNotEquals(ENGLISH.summary(), page.summary());
	}

	@Test
	void whoReadsEnglishOrAnotherLanguageGetsTheEnglishPage() {
		assertEquals("en", ENGLISH.language());
		assertEquals(ENGLISH, FindingPage.of(FindingCode.VALUE_PORT, Locale.UK).orElseThrow());
		assertEquals(ENGLISH, FindingPage.of(FindingCode.VALUE_PORT, Locale.FRENCH).orElseThrow());
	}
}
