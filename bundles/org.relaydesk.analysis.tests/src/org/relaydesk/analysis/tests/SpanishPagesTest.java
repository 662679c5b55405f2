// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.FindingPage;
import org.relaydesk.testing.EnglishLeft;

/** Every page of a finding is there in Spanish: in the same parts, with the same example and the same words of the language. */
class SpanishPagesTest {

	private static final Pattern EXAMPLE = Pattern.compile("^```.*?^```$", Pattern.DOTALL | Pattern.MULTILINE);
	private static final Pattern WORDS = Pattern.compile("`[^`\n]+`");

	@ParameterizedTest
	@EnumSource(FindingCode.class)
	void hasItsFourParts(FindingCode code) {
		List<String> headings = spanish(code).lines().filter(line -> line.startsWith("#")).toList();
		assertEquals(List.of("# " + code.id(), "## Por qué importa", "## Cómo se corrige", "## Ejemplo"), headings);
	}

	@ParameterizedTest
	@EnumSource(FindingCode.class)
	void saysTheSameOfTheSameExample(FindingCode code) {
		String english = FindingPage.of(code).orElseThrow().text();
		String spanish = spanish(code);
		assertEquals(found(EXAMPLE, english), found(EXAMPLE, spanish));
		assertEquals(words(english), words(spanish));
		assertEquals(paragraphs(english), paragraphs(spanish));
	}

	@ParameterizedTest
	@EnumSource(FindingCode.class)
	void hasNoEnglishLeft(FindingCode code) {
		assertEquals(List.of(), EnglishLeft.in(spanish(code)));
	}

	@Test
	void englishWouldBeSeen() {
		assertFalse(EnglishLeft.in(FindingPage.of(FindingCode.VALUE_PORT).orElseThrow().text()).isEmpty());
	}

	/** Words of the model's language: their order may differ with the reader's language. */
	private static List<String> words(String text) {
		return found(WORDS, EXAMPLE.matcher(text).replaceAll("")).stream().sorted().toList();
	}

	private static long paragraphs(String text) {
		return EXAMPLE.matcher(text).replaceAll("").lines().filter(line -> !line.isBlank()).count();
	}

	private static List<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(MatchResult::group).toList();
	}

	private static String spanish(FindingCode code) {
		FindingPage page = FindingPage.of(code, Locale.of("es")).orElseThrow();
		assertEquals("es", page.language(), () -> "no Spanish page for " + code.id());
		return page.text();
	}
}
