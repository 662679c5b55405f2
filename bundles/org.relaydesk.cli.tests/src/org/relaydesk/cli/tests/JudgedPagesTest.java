// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relaydesk.artifacts.system.RatesGenerator;
import org.relaydesk.artifacts.torrc.TorrcGenerator;
import org.relaydesk.testing.RealPrograms;

/** The examples of pages whose findings come of making files and of real programs; each on both sides of its limit. */
class JudgedPagesTest {

	private static final Pattern EXAMPLE = Pattern.compile("```relay\n(.*?)```\n$", Pattern.DOTALL);
	private static final Pattern SETTING = Pattern.compile("// In relaydesk.properties: (.*)\n");
	private static final Pattern CODE = Pattern.compile("(?:error|warning): ([a-z.-]+): ");

	@TempDir
	private Path folder;

	@ParameterizedTest
	@Tag("judge")
	@CsvSource(delimiter = '|', value = {
			"judge.rejected | SigningKeyLifetime \"1 hour\" | SigningKeyLifetime \"2 days\"",
			"judge.warned   | MaxMemInQueues \"32 MB\"      | MaxMemInQueues \"256 MB\"" })
	void aRealProgramComplains(String code, String wrong, String right) throws IOException {
		RealPrograms.require("tor");
		String example = write(code);
		assertTrue(example.contains(wrong), example);
		assertEquals(List.of(code), codes(shell().run("check", "project", "--judge").out()));
		Files.writeString(folder.resolve("project/a.relay"), example.replace(wrong, right));
		assertEquals(List.of(), codes(shell().run("check", "project", "--judge").out()));
	}

	@Test
	void aGeneratorCannot() throws IOException {
		String example = write("generator.unsupported");
		assertEquals(List.of("budget.open-hours-missing", "generator.unsupported"), codes(shell().run("generate", "project", "-o", "out").err()));
		Files.writeString(folder.resolve("project/a.relay"), example.replace("  place ", "  open { Mon 10:00-18:00 } place "));
		assertEquals(List.of(), codes(shell().run("generate", "project", "-o", "out").err()));
	}

	private Shell shell() {
		return Shell.in(folder).withGenerators(new TorrcGenerator(), new RatesGenerator());
	}

	/** A project that is the example of a page; its text. */
	private String write(String code) throws IOException {
		String page = Shell.in(folder).run("explain", code).out();
		Matcher example = EXAMPLE.matcher(page);
		assertTrue(example.find(), page);
		Path project = Files.createDirectory(folder.resolve("project"));
		Files.writeString(project.resolve("a.relay"), example.group(1));
		Matcher setting = SETTING.matcher(example.group(1));
		if (setting.find()) {
			Files.writeString(project.resolve("relaydesk.properties"), setting.group(1) + "\n");
		}
		return example.group(1);
	}

	private static List<String> codes(String text) {
		return CODE.matcher(text).results().map(code -> code.group(1)).distinct().toList();
	}
}
