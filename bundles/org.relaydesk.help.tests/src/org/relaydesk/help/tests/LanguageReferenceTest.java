// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.help.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relaydesk.analysis.Analyses;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.Severity;
import org.relaydesk.lang.LoadedModel;
import org.relaydesk.lang.RelayLanguage;
import org.relaydesk.lang.SourceText;

/** Every example of the language reference, in both languages, is valid, and all of them together are one model. */
class LanguageReferenceTest {

	private static final Pattern EXAMPLE = Pattern.compile("^```relay\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

	@ParameterizedTest
	@ValueSource(strings = { "", "nl/es/" })
	void theExamplesAreOneModelWithoutErrorsOrWarnings(String folder) throws IOException {
		List<SourceText> examples = examples(folder);
		assertTrue(examples.size() >= 8, () -> "only " + examples.size() + " examples found");
		LoadedModel model = RelayLanguage.create().load(examples);
		assertEquals(List.of(), serious(model.findings().stream()));
		assertEquals(List.of(), serious(new Analyses().findings(model.deployment().orElseThrow()).stream()));
	}

	@Test
	void aBrokenExampleWouldBeSeen() throws IOException {
		List<SourceText> examples = examples("");
		examples.set(1, new SourceText("broken.relay", examples.get(1).content().replace("100 Mbit/s", "100 Mbps")));
		assertTrue(serious(RelayLanguage.create().load(examples).findings().stream()).stream().anyMatch(line -> line.contains("Mbit/s")));
	}

	/** @param folder where the help has the page in some language */
	private static List<SourceText> examples(String folder) throws IOException {
		String page = Files.readString(Path.of("").toAbsolutePath().resolveSibling("org.relaydesk.help").resolve(folder + "language-reference.md"));
		List<SourceText> examples = new ArrayList<>();
		Matcher example = EXAMPLE.matcher(page);
		while (example.find()) {
			examples.add(new SourceText("example%02d.relay".formatted(examples.size() + 1), example.group(1)));
		}
		return examples;
	}

	private static List<String> serious(Stream<Finding> findings) {
		return findings.filter(finding -> finding.severity() != Severity.HINT)
				.map(finding -> finding.origin() + ": " + finding.code().id() + ": " + finding.message()).toList();
	}
}
