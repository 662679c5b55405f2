// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
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

/**
 * Every mistake of messages.txt gets exactly the findings that stand below it: code, message, proposals, and the range, which is in
 * ⟦double brackets⟧.
 */
@TestInstance(Lifecycle.PER_CLASS)
class MessagesTest {

	private static final String MARK = "=> ";

	private final RelayLanguage language = RelayLanguage.create();

	static Stream<String> cases() {
		return Arrays.stream(ExampleModel.resource("messages.txt").strip().split("\n\n"));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void saysWhatIsWrong(String expected) {
		String source = expected.lines().filter(line -> !line.startsWith(MARK)).collect(Collectors.joining("\n")).replaceAll("[⟦⟧]", "");
		List<Finding> findings = language.parse(List.of(new SourceText("a.relay", source + "\n"))).findings();
		assertEquals(expected, marked(source, findings) + findings.stream().map(MessagesTest::line).collect(Collectors.joining()));
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
