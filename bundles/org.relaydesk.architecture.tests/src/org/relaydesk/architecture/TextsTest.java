// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the workbench and the documents say stands in resource bundles, in English and in Spanish. */
class TextsTest {

	/** Elements of plugin.xml whose names are identifiers. */
	private static final Set<String> IDENTIFIERS = Set.of("attribute", "objectClass", "objectState", "property", "test", "variable");
	private static final Pattern ELEMENT = Pattern.compile("<([\\w.]+)\\s([^<>]*)>");
	private static final Pattern READ_BY_PEOPLE = Pattern.compile("\\b(name|label|description|tooltip|delegateName|delegateDescription)=\"([^%\"][^\"]*)\"");
	private static final Pattern MNEMONIC = Pattern.compile("&(\\p{L})");
	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

	@Test
	void everyTextIsThereInSpanish() throws IOException {
		List<Path> english = english();
		assertFalse(english.isEmpty());
		List<String> missing = new ArrayList<>();
		for (Path file : english) {
			Properties texts = read(file);
			Properties spanish = read(spanish(file));
			texts.stringPropertyNames().stream().filter(key -> spanish.getProperty(key) == null && !isLanguage(file, key))
					.forEach(key -> missing.add(Repository.name(file) + ": " + key));
		}
		assertEquals(List.of(), missing);
	}

	@Test
	void bothLanguagesTakeTheSameArguments() throws IOException {
		List<String> different = new ArrayList<>();
		for (Path file : english()) {
			Properties texts = read(file);
			Properties spanish = read(spanish(file));
			texts.stringPropertyNames().stream().filter(key -> spanish.getProperty(key) != null)
					.filter(key -> !arguments(texts.getProperty(key)).equals(arguments(spanish.getProperty(key))))
					.forEach(key -> different.add(Repository.name(file) + ": " + key));
		}
		assertEquals(List.of(), different);
	}

	/** A letter that two controls of a page share, or one of them and a button of the wizard (Back, Next, Finish), goes to neither at once. */
	@ParameterizedTest
	@ValueSource(strings = { "wizard[.](file|library)[.]", "(wizard[.](file|policy)|policy[.](web|chat|reduced)$).*", "wizard[.]import[.]|generation[.]browse",
			"launch[.]project|generation[.]" })
	void everyLetterOfAPageIsOfOneControl(String page) throws IOException {
		for (String file : List.of("texts.properties", "texts_es.properties")) {
			Properties texts = read(Repository.root().resolve("bundles/org.relaydesk.ui/src/org/relaydesk/ui").resolve(file));
			List<String> letters = texts.stringPropertyNames().stream().filter(key -> Pattern.compile("^(" + page + ")").matcher(key).find()).map(texts::getProperty)
					.flatMap(text -> MNEMONIC.matcher(text).results()).map(found -> found.group(1).toLowerCase(Locale.ROOT)).sorted().toList();
			assertFalse(letters.isEmpty());
			assertEquals(letters.stream().distinct().filter(letter -> !"bnf".contains(letter)).toList(), letters, file);
		}
	}

	@Test
	void noPluginSaysAnythingByItself() throws IOException {
		List<String> literals = new ArrayList<>();
		for (Path bundle : Repository.bundles()) {
			Path plugin = bundle.resolve("plugin.xml");
			if (Files.exists(plugin)) {
				literals(Files.readString(plugin)).forEach(literal -> literals.add(Repository.name(plugin) + ": " + literal));
			}
		}
		assertEquals(List.of(), literals);
	}

	@Test
	void aLiteralWouldBeSeen() {
		assertEquals(List.of("name=\"Preview\""), literals("<view id=\"x\" name=\"Preview\"/><attribute name=\"code\"/><view name=\"%view\"/>"));
	}

	private static List<String> literals(String xml) {
		return ELEMENT.matcher(xml).results().filter(element -> !IDENTIFIERS.contains(element.group(1)))
				.flatMap(element -> READ_BY_PEOPLE.matcher(element.group(2)).results()).map(MatchResult::group).toList();
	}

	/** The English texts of the bundles that people see: those of plugin.xml, and those that code asks for. */
	static List<Path> english() {
		return Repository.sources().stream().filter(file -> file.toString().endsWith(".properties") && !file.toString().endsWith("_es.properties"))
				.filter(file -> Repository.name(file).matches("bundles/org[.]relaydesk[.][a-z.]+/(plugin|src/.*)[.]properties")).toList();
	}

	/** Templates and their labels are pieces of the language, which people of all languages write alike. */
	private static boolean isLanguage(Path file, String key) {
		return file.endsWith("snippets.properties") && !key.endsWith(".description");
	}

	private static Path spanish(Path english) {
		return english.resolveSibling(english.getFileName().toString().replace(".properties", "_es.properties"));
	}

	static Properties read(Path file) throws IOException {
		Properties properties = new Properties();
		if (Files.exists(file)) {
			try (Reader reader = Files.newBufferedReader(file)) {
				properties.load(reader);
			}
		}
		return properties;
	}

	private static Set<String> arguments(String text) {
		Matcher matcher = ARGUMENT.matcher(text);
		return matcher.results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
	}
}
