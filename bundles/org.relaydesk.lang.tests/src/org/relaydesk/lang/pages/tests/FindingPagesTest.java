// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.pages.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.analysis.Analyses;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.FindingPage;
import org.relaydesk.analysis.torrc.TorrcIncludes;
import org.relaydesk.analysis.torrc.TorrcPolicy;
import org.relaydesk.analysis.torrc.TorrcText;
import org.relaydesk.lang.LoadedModel;
import org.relaydesk.lang.RelayLanguage;
import org.relaydesk.lang.SourceText;

/** Every finding has a page that says what, why and how to mend it, with an example in which just this is found. */
class FindingPagesTest {

	/** What is found only when files are made and judged: {@code JudgedPagesTest} does so with the examples of these pages. */
	private static final Set<FindingCode> LATER = EnumSet.of(FindingCode.GENERATOR_UNSUPPORTED, FindingCode.JUDGE_REJECTED, FindingCode.JUDGE_WARNED);

	private static final Pattern EXAMPLE = Pattern.compile("```(relay|torrc)\n(.*?)\n```\n$", Pattern.DOTALL);
	private static final Pattern MORE = Pattern.compile("(.*) // and (\\d+) more like it");
	private static final Pattern WORDS = Pattern.compile("^(?!(accept|reject|isolate) )[a-z]+ \\S+");
	private static final Locale SPANISH = Locale.of("es");
	private static final RelayLanguage LANGUAGE = RelayLanguage.create();
	private static final Map<String, List<Change>> CHANGES = changes();

	@ParameterizedTest
	@EnumSource(FindingCode.class)
	void hasItsFourParts(FindingCode code) {
		String text = FindingPage.of(code).orElseThrow(() -> new AssertionError("no page for " + code.id())).text();
		List<String> headings = text.lines().filter(line -> line.startsWith("#")).toList();
		assertEquals(List.of("# " + code.id(), "## Why it matters", "## How to mend it", "## Example"), headings);
		assertTrue(EXAMPLE.matcher(text).find(), "ends in an example");
		assertTrue(FindingPage.of(code).orElseThrow().summary().length() > 20);
	}

	static Stream<FindingCode> ofTheModel() {
		return Arrays.stream(FindingCode.values()).filter(code -> !LATER.contains(code));
	}

	@ParameterizedTest
	@MethodSource("ofTheModel")
	void itsExampleHasJustThisFinding(FindingCode code) {
		Matcher example = EXAMPLE.matcher(FindingPage.of(code).orElseThrow().text());
		assertTrue(example.find());
		List<Finding> found = findings(example.group(1), example.group(2));
		assertEquals(Set.of(code), EnumSet.copyOf(codes(found, code)), () -> String.join("\n", found.stream().map(f -> f.origin() + " " + f.message())
				.toList()));
	}

	/** Names and rules, which may be all that is said of another place, are the same in every language. */
	@ParameterizedTest
	@MethodSource("ofTheModel")
	void itIsSaidInSpanish(FindingCode code) {
		Matcher example = EXAMPLE.matcher(FindingPage.of(code).orElseThrow().text());
		assertTrue(example.find());
		for (Finding finding : findings(example.group(1), example.group(2))) {
			assertNotEquals(finding.message(), finding.text().in(SPANISH));
			finding.related().stream().filter(related -> WORDS.matcher(related.message()).find())
					.forEach(related -> assertNotEquals(related.message(), related.text().in(SPANISH)));
		}
	}

	/** One change to the example, as small as can be, and there is nothing to find any more: the last case in which the finding just does not hold. */
	@ParameterizedTest
	@MethodSource("ofTheModel")
	void aSmallChangeMendsIt(FindingCode code) {
		List<Change> changes = Optional.ofNullable(CHANGES.get(code.id())).orElseThrow(() -> new AssertionError("mended.tsv has no line for " + code.id()));
		Matcher example = EXAMPLE.matcher(FindingPage.of(code).orElseThrow().text());
		assertTrue(example.find());
		List<Finding> found = findings(example.group(1), mended(example.group(2), changes));
		assertEquals(List.of(), codes(found, code), () -> String.join("\n", found.stream().map(f -> f.origin() + " " + f.message()).toList()));
	}

	private static String mended(String example, List<Change> changes) {
		String text = example;
		for (Change change : changes) {
			assertTrue(text.contains(change.wrong()), () -> change.wrong() + " is not in\n" + example);
			text = text.replace(change.wrong(), change.right());
		}
		return text;
	}

	@Test
	void everyLineOfTheTableIsUsed() {
		assertEquals(ofTheModel().map(FindingCode::id).collect(Collectors.toCollection(TreeSet::new)), new TreeSet<>(CHANGES.keySet()));
	}

	@Test
	void codesAreUnique() {
		List<String> ids = Arrays.stream(FindingCode.values()).map(FindingCode::id).toList();
		assertEquals(ids.size(), Set.copyOf(ids).size(), () -> ids.stream().filter(id -> Collections.frequency(ids, id) > 1).distinct().toList().toString());
		assertTrue(ids.stream().allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?")), ids::toString);
	}

	/** A word of an example, and what stands in its place when it is mended. */
	private record Change(String wrong, String right) {
	}

	/** By the code; some need more than one. */
	private static Map<String, List<Change>> changes() {
		try (InputStream in = FindingPagesTest.class.getResourceAsStream("mended.tsv")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t", -1))
					.collect(Collectors.groupingBy(row -> row[0], Collectors.mapping(row -> new Change(row[1].translateEscapes(), row[2].translateEscapes()),
							Collectors.toList())));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Examples use addresses for examples: that is said on one page alone. */
	private static List<FindingCode> codes(List<Finding> found, FindingCode code) {
		return found.stream().map(Finding::code).filter(c -> c == code || c != FindingCode.ADDRESS_DOCUMENTATION).toList();
	}

	/** Hosts, relays and addresses are numbered. */
	private static String repeated(MatchResult line) {
		return IntStream.rangeClosed(1, 1 + Integer.parseInt(line.group(2))).mapToObj(i -> line.group(1).replace("h1 ", "h" + i + " ").replace("R1 ", "R" + i + " ")
				.replace(".0.1 ", "." + i / 256 + "." + i % 256 + " ")).collect(Collectors.joining("\n"));
	}

	private static List<Finding> findings(String language, String text) {
		if (language.equals("torrc")) {
			return TorrcPolicy.read(new TorrcText("torrc", text), TorrcIncludes.NONE).findings();
		}
		LoadedModel model = LANGUAGE.load(List.of(new SourceText("example.relay", MORE.matcher(text).replaceAll(FindingPagesTest::repeated))));
		Stream<Finding> analysed = model.completeDeployment().stream().flatMap(deployment -> new Analyses().findings(deployment).stream());
		return Stream.concat(model.findings().stream(), analysed).toList();
	}
}
