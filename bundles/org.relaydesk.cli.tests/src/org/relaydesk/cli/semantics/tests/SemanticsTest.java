// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.semantics.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.artifacts.docs.DocumentsGenerator;
import org.relaydesk.artifacts.firewall.NftablesGenerator;
import org.relaydesk.artifacts.system.RatesGenerator;
import org.relaydesk.artifacts.system.UnitsGenerator;
import org.relaydesk.artifacts.torrc.TorrcGenerator;
import org.relaydesk.cli.Io;
import org.relaydesk.cli.RelayDesk;
import org.relaydesk.cli.semantics.tests.Rule.Expectation;

/**
 * Every rule of the language's semantics, from the text to what a user sees: findings of {@code check}, and lines of the files that
 * {@code generate} writes.
 */
class SemanticsTest {

	private final RelayDesk relaydesk = new RelayDesk(List.of(new TorrcGenerator(), new NftablesGenerator(), new UnitsGenerator(), new RatesGenerator(),
			new DocumentsGenerator()));

	@TempDir
	private Path folder;

	@BeforeEach
	void makeProject() throws IOException {
		Files.createDirectory(folder.resolve("project"));
	}

	static Stream<Rule> rules() {
		return Stream.of(RelayRules.all(), ValueRules.all(), NetworkRules.all(), CommandRules.all()).flatMap(List::stream);
	}

	@Test
	void everyRuleOfTheLanguageReferenceHasACase() throws IOException {
		String reference = Files.readString(Path.of("../org.relaydesk.help/language-reference.md"));
		String section = reference.substring(reference.indexOf("## When two readings are possible"));
		List<Integer> numbers = Pattern.compile("(?m)^([0-9]+)[.] ").matcher(section).results().map(rule -> Integer.valueOf(rule.group(1))).toList();
		assertEquals(IntStream.rangeClosed(1, 32).boxed().toList(), numbers);
		assertEquals(numbers, List.copyOf(rules().map(Rule::number).collect(Collectors.toCollection(TreeSet::new))));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void holds(Rule rule) throws IOException {
		Files.writeString(folder.resolve("project/a.relay"), rule.story().text());
		for (Expectation expected : rule.expectations()) {
			switch (expected) {
				case Expectation.Found found -> assertFound(found);
				case Expectation.Written written -> assertWritten(written);
				case Expectation.Ends ends -> assertEnds(ends);
			}
		}
	}

	private void assertFound(Expectation.Found expected) {
		String said = run("check", "project");
		assertEquals(expected.times(), said.lines().filter(line -> line.contains(": " + expected.code() + ": ")).count(), said);
		assertTrue(said.contains(expected.words()), said);
	}

	private void assertEnds(Expectation.Ends expected) {
		String said = run(expected.command().split(" "));
		assertTrue(said.startsWith(expected.code() + " "), said);
		assertTrue(said.contains(expected.words()), said);
	}

	private void assertWritten(Expectation.Written expected) throws IOException {
		String when = expected.when().contains("-") ? "--as-of" : "--phase";
		String said = run("generate", "project", when, expected.when(), "-o", "out-" + expected.when());
		assertTrue(said.startsWith("0 "), said);
		Map<String, String> files = files(folder.resolve("out-" + expected.when()));
		String file = files.entrySet().stream().filter(entry -> entry.getKey().endsWith(expected.file())).map(Map.Entry::getValue).findFirst().orElse("(no file)\n");
		int behind = 0;
		for (String line : expected.lines()) {
			if (line.startsWith("NOT ")) {
				assertFalse(file.contains(line.substring(4)), line + "\n" + file);
			} else {
				int found = file.indexOf(line, behind);
				assertTrue(found >= 0, line + " is not where it should be in " + expected.file() + ":\n" + file);
				behind = found + line.length();
			}
		}
	}

	/** The exit code and what was printed. */
	private String run(String... command) {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		PrintStream printer = new PrintStream(output, true, StandardCharsets.UTF_8);
		int code = relaydesk.run(command, new Io(new ByteArrayInputStream(new byte[0]), printer, printer, folder, false, false, Map.of()));
		return code + " " + output.toString(StandardCharsets.UTF_8);
	}

	private static Map<String, String> files(Path root) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(root)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				files.put("/" + root.relativize(path), Files.readString(path));
			}
		}
		return files;
	}
}
