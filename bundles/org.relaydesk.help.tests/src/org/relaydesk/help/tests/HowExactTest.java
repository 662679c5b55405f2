// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.help.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that says how exact we are names tests that exist, and figures that are theirs. */
class HowExactTest {

	private static final Path BUNDLES = Path.of("").toAbsolutePath().getParent();
	/** What a row of the table states in every language: figures, and names of tests. */
	private static final Pattern STATED = Pattern.compile("`[^`]*`|\\d+");
	private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z0-9]*Test)`");

	private String page;

	@BeforeEach
	void readPage() throws IOException {
		page = Files.readString(BUNDLES.resolve("org.relaydesk.help/how-exact.md"));
	}

	@Test
	void everyTestThatItNamesExists() throws IOException {
		List<String> named = TEST.matcher(page).results().map(name -> name.group(1)).toList();
		assertTrue(named.size() >= 12, named::toString);
		for (String name : named) {
			source(name);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"EndpointSetTest   | ROUNDS = ([0-9]+)                    | ([0-9]+) random rounds",
			"PublishedSummaryJudgeTest | RELAYS = ([0-9]+)            | ([0-9]+) relays .\\R",
			"PolicyVectorsTest | assertEquals.([0-9]+), vectors       | ([0-9]+) cases",
			"NeverAnExitTest   | RELAYS = ([0-9]+)                    | ([0-9]+) relays a model",
			"SamePolicyTest    | @RepeatedTest.([0-9]+)               | `SamePolicyTest`.* ([0-9]+) random policies",
			"ConsistencyTest   | @RepeatedTest.([0-9]+)               | ([0-9]+) random hosts",
			"SemanticsTest     | rangeClosed.1, ([0-9]+)              | ([0-9]+) rules" })
	void itsFiguresAreThoseOfTheTests(String test, String inTest, String onPage) throws IOException {
		assertEquals(figure(inTest, source(test)), figure(onPage, page));
	}

	@Test
	void randomPoliciesOfAllProcesses() throws IOException {
		String source = source("RandomPolicyJudgeTest");
		assertEquals(figure("PROCESSES = ([0-9]+)", source) * figure("POLICIES_EACH = ([0-9]+)", source), figure("`RandomPolicyJudgeTest`.* ([0-9]+) random", page));
	}

	@Test
	void recordedCases() throws IOException {
		try (Stream<String> lines = Files.lines(tests("analysis/policy/tests/policy_vectors.tsv"))) {
			assertEquals(lines.skip(1).filter(line -> !line.isBlank()).count(), figure("out of ([0-9]+) recorded", page));
		}
		try (Stream<String> names = Files.lines(tests("cli/torrc/tests/corpus/index.txt"))) {
			assertEquals(names.count(), figure("([0-9]+) files", page));
		}
	}

	@Test
	void theSpanishPageHasTheSameFiguresOfTheSameTests() throws IOException {
		String spanish = Files.readString(BUNDLES.resolve("org.relaydesk.help/nl/es/how-exact.md"));
		assertEquals(rows(page), rows(spanish));
		assertNotEquals(rows(page), rows(spanish.replaceFirst("\\| 225 ", "| 224 ")));
	}

	/** What each row states, in the order of the rows; within a row the order differs with the language. */
	private static List<List<String>> rows(String page) {
		return page.lines().filter(line -> line.startsWith("|")).map(row -> STATED.matcher(row).results().map(MatchResult::group).sorted().toList()).toList();
	}

	/** A file of the tests of a bundle. */
	private static Path tests(String file) {
		String bundle = "org.relaydesk." + file.substring(0, file.indexOf('/')) + ".tests";
		return BUNDLES.resolve(bundle + "/src/org/relaydesk/" + file);
	}

	private static long figure(String pattern, String text) {
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		assertTrue(matcher.find(), pattern);
		return Long.parseLong(matcher.group(1));
	}

	private static String source(String test) throws IOException {
		try (Stream<Path> files = Files.find(BUNDLES, 12, (file, attributes) -> file.getFileName().toString().equals(test + ".java"))) {
			return Files.readString(files.findFirst().orElseThrow(() -> new AssertionError("there is no " + test)));
		}
	}
}
