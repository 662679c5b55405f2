// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** All Spanish texts, of the workbench, the help, the findings and the documents, use one word for one thing: the one that CONTRIBUTING.md names. */
class SpanishVocabularyTest {

	/** The words that are not ours, by the one that is. */
	private static final Map<String, String> NOT_OURS = Map.ofEntries(Map.entry("repetidor", "relés?|nodos?"), Map.entry("servidor", "anfitri[óo]n(es)?"),
			Map.entry("archivo", "ficheros?"), Map.entry("por omisión", "por defecto|predeterminad[oa]s?"), Map.entry("velocidad", "tasas?"),
			Map.entry("guía de operación", "gu[íi]as? de instalación|manual de operación"), Map.entry("enrutador", "routers?|encaminador(es)?"),
			Map.entry("puerta de enlace", "pasarelas?"), Map.entry("aviso", "advertencias?"), Map.entry("ordenador", "computador(a|as|es)?"));
	/** What is the same in every language: code, and the names of texts. */
	private static final Pattern NOT_PROSE = Pattern.compile("(?s:```.*?```)|`[^`]*`|^[\\w.-]+\\s*=", Pattern.MULTILINE);

	@Test
	void everyTextUsesOurWords() throws IOException {
		List<Path> files = Repository.sources().stream().filter(file -> Repository.name(file)
				.matches("bundles/org[.]relaydesk[.][a-z.]+/(.*_es[.]properties|nl/es/.*|src/.*/pages/es/.*)")).toList();
		for (String kind : List.of("findings_es.properties", "words_es.properties", "es/language-reference.md", "es/syntax.md", "es/toc.xml")) {
			assertTrue(files.stream().anyMatch(file -> Repository.name(file).endsWith(kind)), kind);
		}
		StringBuilder found = new StringBuilder();
		for (Path file : files) {
			foreign(Files.readString(file)).forEach(word -> found.append(Repository.name(file)).append(": ").append(word).append('\n'));
		}
		assertEquals("", found.toString());
	}

	@Test
	void anotherWordWouldBeSeen() {
		assertEquals(List.of("Tasa: write velocidad", "por defecto: write por omisión"), foreign("column.rate = Tasa, por defecto 5; una `tasa`").sorted().toList());
		assertEquals(List.of(), foreign("tasa = Velocidad por omisión").toList());
	}

	private static Stream<String> foreign(String text) {
		String prose = NOT_PROSE.matcher(text).replaceAll("");
		return NOT_OURS.entrySet().stream().flatMap(entry -> Pattern.compile("(?iU)\\b(" + entry.getValue() + ")\\b").matcher(prose).results()
				.map(found -> found.group() + ": write " + entry.getKey()));
	}
}
