// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A project's own severities, in its {@code relaydesk.properties}. */
class SettingsTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void writeProject() throws IOException {
		assertEquals(0, Shell.in(folder).run("new", "project").code());
		Files.writeString(folder.resolve("project/more.relay"), "budget Spare { rate 8 Mbit/s }\n");
	}

	@Test
	void withoutThemAnUnusedBudgetIsAHint() {
		Shell.Result result = check();
		assertEquals(0, result.code());
		assertTrue(result.out().contains("more.relay:1:8: hint: budget.unused: "), result.out());
	}

	@ParameterizedTest
	@CsvSource({ "error, 1", "warning, 0", "hint, 0" })
	void aSeverityCanBeChanged(String severity, int code) throws IOException {
		write("# ours\n\n  severity.budget.unused=" + severity + "  \n");
		Shell.Result result = check();
		assertTrue(result.out().contains("more.relay:1:8: " + severity + ": budget.unused: "), result.out());
		assertEquals(code, result.code());
		assertEquals(code, Shell.in(folder).run("generate", "project", "-o", "out").code(), "generate obeys too");
		assertEquals(code == 0, Files.exists(folder.resolve("out")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"severity.name.duplicate = hint   | 1:10 | `name.duplicate` is always an error: remove this line",
			"severity.budget.unsued = hint    | 1:10 | there is no finding `budget.unsued`: `relaydesk explain` lists them",
			"severity.budget.unused = fatal   | 1:26 | a severity is `error`, `warning` or `hint`",
			"colour = red                     | 1:1 | write `severity.CODE = error`, `warning` or `hint`, `format.indentation = 2` or `tab`, or `format.columns = no`",
			"format.indentation = 9           | 1:22 | an indentation is `tab`, or 1 to 8 blanks: write their number",
			"format.columns = maybe           | 1:18 | write `yes` or `no`" })
	void aMistakeInThemIsFound(String line, String place, String message) throws IOException {
		write(line + "\n");
		Shell.Result result = check();
		assertTrue(result.out().contains("relaydesk.properties:" + place + ": error: value.text: " + message + "\n"), result.out());
		assertEquals(1, result.code());
	}

	@Test
	void whatIsAlwaysAnErrorStaysOne() throws IOException {
		write("severity.budget.unused = error\n");
		Files.writeString(folder.resolve("project/more.relay"), "budget Spare { rate 8 Mbit/s }\nbudget Spare { rate 9 Mbit/s }\n");
		assertTrue(check().out().contains(" error: name.duplicate: "));
		assertFalse(Files.exists(folder.resolve("out")));
	}

	private Shell.Result check() {
		return Shell.in(folder).run("check", "project");
	}

	private void write(String text) throws IOException {
		Files.writeString(folder.resolve("project/relaydesk.properties"), text);
	}
}
