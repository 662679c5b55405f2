// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.relaydesk.artifacts.docs.SpanishDocumentsGenerator;

/** Spanish says everything that English says, with the same figures, beside it. */
class LanguagesTest {

	private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

	private static Map<String, List<String>> places(String file) {
		ResourceBundle bundle = ResourceBundle.getBundle(file, Locale.ROOT, SpanishDocumentsGenerator.class.getClassLoader());
		Map<String, List<String>> places = new TreeMap<>();
		bundle.keySet().forEach(key -> places.put(key, PLACE.matcher(bundle.getString(key)).results().map(MatchResult::group).distinct().sorted().toList()));
		return places;
	}

	@Test
	void bothHaveTheSameTextsWithTheSamePlaces() {
		assertEquals(places("org.relaydesk.artifacts.docs.words"), places("org.relaydesk.artifacts.docs.words_es"));
	}

	@Test
	void spanishPagesStandBesideTheEnglishOnes() {
		Map<String, String> spanish = new TreeMap<>();
		new SpanishDocumentsGenerator().generate(Pages.model().last()).artifacts()
				.forEach(artifact -> spanish.put(artifact.path().value(), new String(artifact.bytes(), StandardCharsets.UTF_8)));
		assertTrue(spanish.get("docs/Kilton/board.es.html").contains("<html lang=\"es\">"));
		assertTrue(spanish.get("docs/Kilton/board.es.html").contains("repetidor de salida"));
		assertTrue(spanish.get("index.es.html").contains("href=\"docs/Kilton/abuse.es.html\""));
		assertEquals(Pages.of(Pages.model().last()).size(), spanish.size());
	}
}
