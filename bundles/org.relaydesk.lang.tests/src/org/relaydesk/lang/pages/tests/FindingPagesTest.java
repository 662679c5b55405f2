// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.pages.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

	/** What no text of a page can bring about: other programs, or some hundred relays. */
	private static final Set<FindingCode> WITHOUT_A_MODEL = EnumSet.of(FindingCode.GENERATOR_UNSUPPORTED, FindingCode.JUDGE_REJECTED,
			FindingCode.JUDGE_WARNED, FindingCode.FAMILY_TOO_LARGE);

	private static final Pattern EXAMPLE = Pattern.compile("```(relay|torrc|text)\n(.*?)\n```\n$", Pattern.DOTALL);
	private static final RelayLanguage LANGUAGE = RelayLanguage.create();

	@ParameterizedTest
	@EnumSource(FindingCode.class)
	void hasItsFourParts(FindingCode code) {
		String text = FindingPage.of(code).orElseThrow(() -> new AssertionError("no page for " + code.id())).text();
		List<String> headings = text.lines().filter(line -> line.startsWith("#")).toList();
		assertEquals(List.of("# " + code.id(), "## Why it matters", "## How to mend it", "## Example"), headings);
		assertTrue(EXAMPLE.matcher(text).find(), "ends in an example");
		assertTrue(FindingPage.of(code).orElseThrow().summary().length() > 20);
	}

	static Stream<FindingCode> withAModel() {
		return Arrays.stream(FindingCode.values()).filter(code -> !WITHOUT_A_MODEL.contains(code));
	}

	@ParameterizedTest
	@MethodSource("withAModel")
	void itsExampleHasJustThisFinding(FindingCode code) {
		Matcher example = EXAMPLE.matcher(FindingPage.of(code).orElseThrow().text());
		assertTrue(example.find());
		List<Finding> found = example.group(1).equals("torrc") ? TorrcPolicy.read(new TorrcText("torrc", example.group(2)), TorrcIncludes.NONE).findings()
				: findings(example.group(2));
		assertEquals(Set.of(code), EnumSet.copyOf(codes(found, code)), () -> String.join("\n", found.stream().map(f -> f.origin() + " " + f.message())
				.toList()));
	}

	/** Examples use addresses for examples: that is said on one page alone. */
	private static List<FindingCode> codes(List<Finding> found, FindingCode code) {
		return found.stream().map(Finding::code).filter(c -> c == code || c != FindingCode.ADDRESS_DOCUMENTATION).toList();
	}

	private static List<Finding> findings(String text) {
		LoadedModel model = LANGUAGE.load(List.of(new SourceText("example.relay", text)));
		Stream<Finding> analysed = model.completeDeployment().stream().flatMap(deployment -> new Analyses().findings(deployment).stream());
		return Stream.concat(model.findings().stream(), analysed).toList();
	}
}
