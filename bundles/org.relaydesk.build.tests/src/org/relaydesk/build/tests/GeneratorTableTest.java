// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.tests;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.GeneratorDescription;

/** The help's table of generators says what the generators declare, and leaves none out. */
class GeneratorTableTest {

	private static final Path BUNDLES = Path.of("..");
	private static final Path TABLE = BUNDLES.resolve("org.relaydesk.help/generators.md");
	private static final Pattern GENERATOR = Pattern.compile("implementation class=\"([^\"]+)\"(?=(?s:.*)provide interface=\"org.relaydesk.artifacts.ArtifactGenerator\")");
	private static final String HEAD = """
			# What can be generated

			Each generator makes files of one kind. `relaydesk generate` runs those that are on by default; `--only ID,…` names others, such as
			`--only docs-pdf` for the documents as PDF. What a generator cannot express it reports; nothing is left out silently.

			This table is made from what the generators declare (`releng/update-golden`).

			| id | makes | by default | files | can express | refuses |
			|---|---|---|---|---|---|
			""";

	@Test
	void theHelpSaysWhatTheGeneratorsDeclare() throws IOException {
		String table = HEAD + AllGenerators.ALL.all().stream().map(ArtifactGenerator::description).map(GeneratorTableTest::row).collect(joining());
		if ("update".equals(System.getProperty("relaydesk.golden"))) {
			Files.writeString(TABLE, table);
		}
		assertEquals(table, Files.readString(TABLE), "run releng/update-golden");
	}

	private static String row(GeneratorDescription card) {
		return "| `%s` | %s | %s | %s | %s | %s |%n".formatted(card.id(), card.title(), card.onByDefault() ? "yes" : "no",
				card.produces().stream().map(path -> "`" + path + "`").collect(joining(", ")), words(card.supports()), words(card.refuses())).replace("\r\n", "\n");
	}

	private static String words(List<String> words) {
		return words.isEmpty() ? "–" : String.join(", ", words);
	}

	@Test
	void noGeneratorIsForgotten() throws IOException {
		TreeSet<String> declared = new TreeSet<>();
		try (Stream<Path> files = Files.walk(BUNDLES, 3)) {
			for (Path file : files.filter(path -> path.toString().contains("OSGI-INF") && Files.isRegularFile(path)).toList()) {
				Matcher generator = GENERATOR.matcher(Files.readString(file));
				if (generator.find()) {
					declared.add(generator.group(1));
				}
			}
		}
		assertEquals(List.copyOf(declared), new ArrayList<>(new TreeSet<>(AllGenerators.ALL.all().stream().map(g -> g.getClass().getName()).toList())));
	}
}
