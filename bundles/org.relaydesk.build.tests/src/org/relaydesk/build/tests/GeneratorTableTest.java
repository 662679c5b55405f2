// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.tests;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relaydesk.analysis.Message;
import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.GeneratorDescription;

/** The help's table of generators says what the generators declare, and leaves none out. */
class GeneratorTableTest {

	private static final Path BUNDLES = Path.of("..");
	private static final Path HELP = BUNDLES.resolve("org.relaydesk.help");
	private static final Pattern ROWS = Pattern.compile("(?<=---\\|\n).*\\z", Pattern.DOTALL);
	private static final Pattern GENERATOR = Pattern.compile(
			"implementation class=\"([^\"]+)\"/>\\s*<service>\\s*<provide interface=\"org.relaydesk.artifacts.ArtifactGenerator\"");

	@ParameterizedTest
	@CsvSource({ "generators.md, en, yes, no", "nl/es/generators.md, es, sí, no" })
	void theHelpSaysWhatTheGeneratorsDeclare(String page, Locale reader, String yes, String no) throws IOException {
		Path file = HELP.resolve(page);
		String rows = AllGenerators.ALL.all().stream().map(ArtifactGenerator::description).map(card -> row(card, reader, card.onByDefault() ? yes : no)).collect(joining());
		Matcher table = ROWS.matcher(Files.readString(file));
		assertTrue(table.find(), "no table");
		String text = table.replaceFirst(Matcher.quoteReplacement(rows));
		if ("update".equals(System.getProperty("relaydesk.golden"))) {
			Files.writeString(file, text);
		}
		assertEquals(text, Files.readString(file), "run releng/update-golden");
	}

	private static String row(GeneratorDescription card, Locale reader, String onByDefault) {
		return "| `%s` | %s | %s | %s | %s | %s |\n".formatted(card.id(), card.title().in(reader), onByDefault,
				card.produces().stream().map(path -> "`" + path + "`").collect(joining(", ")), said(card.supports(), reader), said(card.refuses(), reader));
	}

	/** Words of the language are set as such. */
	private static String said(List<Message> features, Locale reader) {
		return features.isEmpty() ? "–" : features.stream().map(feature -> feature instanceof Message.Verbatim word ? "`" + word.words() + "`" : feature.in(reader))
				.collect(joining(", "));
	}

	@Test
	void noGeneratorIsForgotten() throws IOException {
		TreeSet<String> declared = new TreeSet<>();
		try (Stream<Path> files = Files.walk(BUNDLES, 3)) {
			for (Path file : files.filter(path -> path.toString().contains("OSGI-INF") && Files.isRegularFile(path)).toList()) {
				Matcher generator = GENERATOR.matcher(Files.readString(file));
				while (generator.find()) {
					declared.add(generator.group(1));
				}
			}
		}
		assertEquals(List.copyOf(declared), new ArrayList<>(new TreeSet<>(AllGenerators.ALL.all().stream().map(g -> g.getClass().getName()).toList())));
	}
}
