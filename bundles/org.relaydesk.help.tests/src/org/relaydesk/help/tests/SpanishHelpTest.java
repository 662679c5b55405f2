// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.help.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.testing.EnglishLeft;

/** The whole help is there in Spanish: the same sections, tables, pictures, steps, links, examples and words of the language, and no English. */
class SpanishHelpTest {

	private static final Path HELP = Path.of("").toAbsolutePath().resolveSibling("org.relaydesk.help");
	private static final Path SPANISH = HELP.resolve("nl/es");
	/** Of a page: a block of code, level of a heading, beginning of a table's row or of an item, address of a link or picture. */
	private static final Pattern MARKDOWN = Pattern.compile("^```(?s:.*?)^```$|(?<=\n\n)( {4}.*\n)+|^#+ |^\\d*[|.-] ?|\\]\\(([^)#]+)", Pattern.MULTILINE);
	private static final Pattern EXAMPLE = Pattern.compile("^```(?s:.*?)^```$", Pattern.MULTILINE);
	private static final Pattern WORDS = Pattern.compile("`([^`]+)`");
	/** Of a file for the platform: elements, and what they refer to. */
	private static final Pattern XML = Pattern.compile("<(\\w+)|(?:href|serialization|id|toc|topic)=\"([^\"#]+)");

	static List<String> translated() throws IOException {
		try (Stream<Path> pages = Files.list(HELP); Stream<Path> sheets = Files.list(HELP.resolve("cheatsheets"))) {
			return Stream.concat(pages, sheets).map(file -> HELP.relativize(file).toString())
					.filter(name -> name.matches("\\w.*[.](md|xml)") && !name.equals("plugin.xml")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("translated")
	void hasTheSameParts(String name) throws IOException {
		Pattern parts = name.endsWith(".md") ? MARKDOWN : XML;
		String english = Files.readString(HELP.resolve(name));
		String spanish = Files.readString(SPANISH.resolve(name));
		assertEquals(parts(parts, english), parts(parts, spanish));
		assertNotEquals(english, spanish);
	}

	static List<String> pages() throws IOException {
		return translated().stream().filter(name -> name.endsWith(".md")).toList();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void saysTheSameWordsOfTheLanguage(String name) throws IOException {
		assertEquals(words(Files.readString(HELP.resolve(name))), words(Files.readString(SPANISH.resolve(name))));
	}

	@ParameterizedTest
	@MethodSource("translated")
	void hasNoEnglishLeft(String name) throws IOException {
		assertEquals(List.of(), EnglishLeft.in(Files.readString(SPANISH.resolve(name))));
	}

	@Test
	void englishWouldBeSeen() throws IOException {
		assertNotEquals(List.of(), EnglishLeft.in(Files.readString(HELP.resolve("index.md"))));
		assertNotEquals(List.of(), EnglishLeft.in(Files.readString(HELP.resolve("contexts.xml"))));
		assertNotEquals(List.of(), EnglishLeft.in(Files.readString(HELP.resolve("cheatsheets/exit.xml"))));
	}

	@Test
	void nothingIsTranslatedThatIsGone() throws IOException {
		try (Stream<Path> files = Files.walk(SPANISH)) {
			Set<String> there = files.filter(Files::isRegularFile).map(file -> SPANISH.relativize(file).toString()).collect(Collectors.toCollection(TreeSet::new));
			assertEquals(new TreeSet<>(translated()), there);
		}
	}

	private static Set<String> words(String page) {
		return WORDS.matcher(EXAMPLE.matcher(page).replaceAll("")).results().map(word -> word.group(1).replaceAll("\\s+", " ")).collect(Collectors.toCollection(TreeSet::new));
	}

	/** How often each part is there: their order may differ with the language. */
	private static List<String> parts(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(MatchResult::group).sorted().toList();
	}
}
