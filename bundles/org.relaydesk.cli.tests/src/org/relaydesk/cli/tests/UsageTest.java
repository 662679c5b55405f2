// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.cli.RelayDesk;
import org.relaydesk.testing.Golden;

/** Wrong usage is told from everything else by exit code 64 and a sentence that helps; help goes to standard output. */
class UsageTest {

	private static final Pattern OPTION = Pattern.compile("^ +(?:-[a-z], )?(--[a-z-]+)", Pattern.MULTILINE);

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"chek                             | there is no command `chek`. Did you mean `check`?",
			"--verbose                        | there is no option `--verbose`.",
			"check --frmat json               | there is no option `--frmat`. Did you mean `--format`?",
			"check --format xml               | `--format xml` is not known: choose text, json, sarif",
			"check one two                    | `two` is one argument too many",
			"check --phase                    | `--phase PHASE` needs a value",
			"check --phase a --phase b        | `--phase PHASE` may be given only once",
			"check --phase a --as-of 2015-11-06 | `--phase` and `--as-of` exclude each other",
			"check --as-of 6.11.2015          | `--as-of 6.11.2015` is not a date: write it like 2015-11-06",
			"generate                         | `--output OUT` is missing",
			"generate -o ''                   | `--output` needs the name of a folder",
			"policy                           | what about policies? Choose show, test, diff, why",
			"policy shw                       | `shw` is one argument too many",
			"policy test P 1.2.3.4            | `1.2.3.4` is not an address and a port: write 192.0.2.1:443 or [2001:db8::1]:443",
			"policy diff A                    | name two policies",
			"help policy shw                  | there is no command `policy shw`.",
			"new                              | `DIR` is missing",
			"new there --example klton        | there is no example `klton`: choose bridge, empty, kilton, valley",
			"explain name.dublicate           | there is no finding `name.dublicate`. Did you mean `name.duplicate`?",
			"explain weather                  | there is no finding `weather`: `relaydesk explain` lists them" })
	void isExplained(String line, String message) {
		Shell.Result result = Shell.in(folder).run(words(line));
		assertEquals("", result.out());
		assertEquals("relaydesk: " + message, result.err().lines().findFirst().orElse(""));
		assertEquals(64, result.code());
	}

	/** A name that nobody knows, and is like none, comes with those to choose from. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "--only weather | there is no generator `weather`: `relaydesk generators` lists them",
			"--library Nope | there is no library `Nope`: choose Kilton", "--library Kiltn | there is no library `Kiltn`. Did you mean `Kilton`?" })
	void theChoiceIsShown(String option, String message) {
		Shell shell = Shell.in(folder);
		assertEquals(0, shell.run("new", "kilton", "--example", "kilton").code());
		Shell.Result result = shell.run(words("generate kilton -o out --phase exits " + option));
		assertTrue(result.err().endsWith("relaydesk: " + message + "\n"), result::err);
		assertEquals(64, result.code());
	}

	@Test
	void nothingAtAllShowsTheUsage() {
		Shell.Result result = Shell.in(folder).run();
		assertEquals(64, result.code());
		assertEquals("", result.out());
		assertTrue(result.err().contains("Usage: relaydesk [-Vh] COMMAND"));
	}

	static List<String> commands() {
		return List.of("", "new", "check", "generate", "plan", "policy", "policy show", "policy test", "policy diff", "policy why", "traffic", "format", "lsp",
				"explain", "generators", "completion", "manual");
	}

	@ParameterizedTest
	@MethodSource("commands")
	void helpReadsWell(String command) {
		Shell shell = Shell.in(folder);
		Shell.Result result = shell.run(words(command + " --help"));
		assertEquals(0, result.code());
		assertEquals("", result.err());
		assertEquals(result, shell.run(words("help " + command)), "the other way to ask for it");
		Golden.assertText("help/" + (command.isEmpty() ? "relaydesk" : command.replace(' ', '-')) + ".txt", result.out());
	}

	/** The texts are patterns: a stray % would also stop the manual from being made. */
	@Test
	void manualAndCompletionKnowAllCommandsAndOptions() {
		Shell shell = Shell.in(folder);
		Shell.Result manual = shell.run("manual");
		assertEquals(0, manual.code(), manual::err);
		String page = manual.out().replace("\\-", "-");
		String completion = shell.run("completion").out();
		assertTrue(page.contains("such as 60%.\n"), "patterns are resolved");
		for (String command : commands()) {
			String help = shell.run(words(command + " --help")).out();
			boolean hasPart = !command.isEmpty() && !command.equals("policy");
			assertTrue(!hasPart || page.contains(".SS \"relaydesk " + command + "\"\n"), command);
			String part = hasPart ? page.split(Pattern.quote(".SS \"relaydesk " + command + "\"\n"))[1].split("\n\\.S[SH] ")[0] : "";
			String completed = hasPart ? completion.split("function _picocli_relaydesk_" + command.replace(" ", "_") + "\\(\\)")[1].split("\nfunction ")[0] : "";
			OPTION.matcher(help).results().map(found -> found.group(1)).filter(option -> hasPart && !option.equals("--help")).forEach(option -> {
				assertTrue(part.contains(option), () -> "the manual of " + command + " lacks " + option);
				assertTrue(completed.contains(option), () -> "the completion of " + command + " lacks " + option);
			});
		}
	}

	@Test
	void helpFitsTheTerminal() {
		Shell narrow = Shell.in(folder).onTerminal(Map.of("COLUMNS", "64", "NO_COLOR", "1"));
		assertTrue(narrow.run("generate", "--help").out().lines().allMatch(line -> line.length() <= 64 || line.startsWith("  relaydesk ")));
	}

	@Test
	void theVersionIsThatOfTheBundles() throws Exception {
		Shell.Result result = Shell.in(folder).run("--version");
		assertEquals("relaydesk " + RelayDesk.VERSION + "\n", result.out());
		String manifest = Files.readString(Path.of("../org.relaydesk.cli/META-INF/MANIFEST.MF"));
		assertTrue(manifest.contains("Bundle-Version: " + RelayDesk.VERSION + ".qualifier"));
	}

	/** Splits at blanks; {@code ''} is an empty argument. */
	private static String[] words(String line) {
		String[] words = line.strip().split(" +");
		for (int i = 0; i < words.length; i++) {
			words[i] = words[i].equals("''") ? "" : words[i];
		}
		return words;
	}
}
