// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.testing.Command;
import org.relaydesk.testing.RealPrograms;

/** Pages are HTML that a validator accepts, ask nobody else for anything, and link only to what is there. */
@Tag("judge")
class HtmlJudgeTest {

	private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

	@BeforeEach
	void require() {
		RealPrograms.require("tidy");
	}

	static Stream<Map.Entry<String, String>> pages() {
		return Pages.of(Pages.model().last()).entrySet().stream().filter(page -> page.getKey().endsWith(".html"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("pages")
	void tidyHasNothingToSay(Map.Entry<String, String> page) {
		assertEquals("", complaints(page.getValue()));
	}

	@Test
	void tidyRejectsBrokenPages() {
		String page = pages().findFirst().orElseThrow().getValue();
		assertFalse(complaints(page.replace("</main>", "</section>")).isEmpty());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("pages")
	void linksLeadToPagesOfTheSameFolderTree(Map.Entry<String, String> page) {
		Matcher reference = REFERENCE.matcher(page.getValue());
		List<String> paths = pages().map(Map.Entry::getKey).toList();
		while (reference.find()) {
			assertEquals(true, paths.contains(reference.group(1)), reference.group(1));
		}
	}

	private static String complaints(String html) {
		return Command.runWithInput(html, List.of("tidy", "-q", "-e", "--drop-empty-elements", "no", "--mute", "PROPRIETARY_ELEMENT,PROPRIETARY_ATTRIBUTE,UNKNOWN_ELEMENT"))
				.output();
	}
}
