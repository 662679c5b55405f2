// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.analysis.Finding;
import org.relaydesk.lang.RelayLanguage;
import org.relaydesk.lang.SourceText;
import org.relaydesk.model.Origin;
import org.relaydesk.testing.EnglishLeft;

/**
 * Every mistake of messages.txt gets exactly the findings that stand below it: code, message, proposals, and the range, which is in
 * ⟦double brackets⟧. All of it can be said in Spanish, too.
 */
@TestInstance(Lifecycle.PER_CLASS)
class MessagesTest {

	private static final String MARK = "=> ";
	private static final Locale SPANISH = Locale.of("es");

	private final RelayLanguage language = RelayLanguage.create();

	static Stream<String> cases() {
		return Arrays.stream(ExampleModel.resource("messages.txt").strip().split("\n\n"));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void saysWhatIsWrong(String expected) {
		String source = source(expected);
		List<Finding> findings = findings(source);
		assertEquals(expected, marked(source, findings) + findings.stream().map(MessagesTest::line).collect(Collectors.joining()));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void saysItInSpanish(String expected) {
		for (Finding finding : findings(source(expected))) {
			String spanish = finding.text().in(SPANISH);
			assertNotEquals(finding.message(), spanish);
			assertEquals(List.of(), EnglishLeft.in(spanish));
			finding.related().forEach(related -> assertNotEquals(related.message(), related.text().in(SPANISH)));
		}
	}

	private List<Finding> findings(String source) {
		return language.parse(List.of(new SourceText("a.relay", source + "\n"))).findings();
	}

	private static String source(String expected) {
		return expected.lines().filter(line -> !line.startsWith(MARK)).collect(Collectors.joining("\n")).replaceAll("[⟦⟧]", "");
	}

	private static String line(Finding finding) {
		String proposals = finding.replacements().isEmpty() ? "" : " " + finding.replacements();
		return "\n" + MARK + finding.code().id() + ": " + finding.message() + proposals;
	}

	private static String marked(String source, List<Finding> findings) {
		String[] lines = source.split("\n", -1);
		for (Finding finding : findings.reversed()) {
			Origin origin = finding.origin();
			assertEquals(origin.line(), origin.endLine());
			String line = lines[origin.line() - 1];
			String word = line.substring(origin.column() - 1, origin.endColumn() - 1);
			lines[origin.line() - 1] = line.substring(0, origin.column() - 1) + "⟦" + word + "⟧" + line.substring(origin.endColumn() - 1);
		}
		return String.join("\n", lines);
	}
}
