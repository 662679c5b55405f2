// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The forms in which `check` tells what it found. */
class CheckTest {

	private static final String WRONG = "budget Small {\n\trate 20 Mbps\n}\n";

	@TempDir
	private Path folder;
	private Path project;

	@BeforeEach
	void writeProject() throws IOException {
		project = Files.createDirectories(folder.resolve("my project"));
		assertEquals(0, Shell.in(folder).run("new", "my project").code());
	}

	@Test
	void aProjectWithoutErrorsIsFine() {
		Shell.Result result = Shell.in(folder).run("check", "my project");
		assertEquals(0, result.code(), result::out);
	}

	@Test
	void thePathDefaultsToTheCurrentFolder() throws IOException {
		write("budgets.relay", WRONG);
		assertEquals(Shell.in(folder).run("check", "my project"), Shell.in(project).run("check"));
	}

	@Test
	void findingsLookLikeACompilers() throws IOException {
		write("budgets.relay", WRONG);
		Shell.Result result = Shell.in(project).run("check");
		assertEquals(1, result.code());
		assertTrue(result.out().lines().anyMatch(line -> line.startsWith("budgets.relay:2:10: error: value.unit: ")), result::out);
		assertFalse(result.out().contains("\u001B"));
		assertTrue(result.err().startsWith("1 error, "), result::err);
	}

	@ParameterizedTest
	@CsvSource({ "abc,3", "\u00e9,1", "e\u0301,1", "\u56f3\u66f8\u9928,6", "\u30ab\uff76,3", "\ud55c,2", "\uff21\u3002,4", "\ud83d\udcda,2", "\u2764\ufe0f,2",
			"\ud83c\uddfa\ud83c\uddf8,2", "\u0627\u0644,2" })
	void aWordIsUnderlinedWhereATerminalShowsIt(String before, int columns) throws IOException {
		write("budgets.relay", "/*" + before + "*/ budget Own { rate 20 Mbps }\n");
		String shown = Shell.in(project).onTerminal(Map.of("NO_COLOR", "1")).run("check").out();
		String blanks = " ".repeat("/**/ budget Own { rate 20 ".length() + columns);
		assertTrue(shown.contains("\n      | " + blanks + "^~~~\n"), shown);
	}

	@Test
	void aWideWordIsUnderlinedWholly() throws IOException {
		write("budgets.relay", "rollout Plan { contact { email \"\u56f3\u66f8\" } }\n");
		String shown = Shell.in(project).onTerminal(Map.of("NO_COLOR", "1")).run("check").out();
		assertTrue(shown.contains("\n      | " + " ".repeat("rollout Plan { contact { email ".length()) + "^~~~~~\n"), shown);
	}

	@Test
	void aTerminalShowsTheLineTheWordAndColours() throws IOException {
		write("budgets.relay", WRONG);
		String colours = Shell.in(project).onTerminal(Map.of()).run("check").out();
		assertTrue(colours.contains("\u001B[1;31merror:\u001B[0m"), colours);
		String plain = Shell.in(project).onTerminal(Map.of("NO_COLOR", "1")).run("check").out();
		assertTrue(plain.contains("\n    2 |     rate 20 Mbps\n      |             ^~~~\n"), plain);
		assertFalse(plain.contains("\u001B"));
	}

	@Test
	void jsonHasTheShapeThatScriptsRelyOn() throws IOException {
		write("budgets.relay", WRONG);
		Shell.Result result = Shell.in(folder).run("check", "my project", "--format", "json");
		assertEquals("", result.err());
		JsonObject object = JsonParser.parseString(result.out()).getAsJsonObject();
		assertEquals(1, object.get("errors").getAsInt());
		JsonObject finding = object.getAsJsonArray("findings").asList().stream().map(e -> e.getAsJsonObject())
				.filter(f -> f.get("severity").getAsString().equals("error")).findFirst().orElseThrow();
		assertEquals("value.unit", finding.get("code").getAsString());
		assertEquals("budgets.relay", finding.get("file").getAsString());
		assertEquals("2 10 2 14", finding.get("line") + " " + finding.get("column") + " " + finding.get("endLine") + " " + finding.get("endColumn"));
		assertTrue(finding.has("message") && finding.has("explanation"));
	}

	@Test
	void sarifNamesFilesFromTheCurrentFolder() throws IOException {
		write("budgets.relay", WRONG);
		JsonObject log = JsonParser.parseString(Shell.in(folder).run("check", "my project", "--format=sarif").out()).getAsJsonObject();
		assertEquals("2.1.0", log.get("version").getAsString());
		JsonObject run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
		JsonObject result = run.getAsJsonArray("results").asList().stream().map(e -> e.getAsJsonObject())
				.filter(r -> r.get("level").getAsString().equals("error")).findFirst().orElseThrow();
		JsonObject place = result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
		assertEquals("my%20project/budgets.relay", place.getAsJsonObject("artifactLocation").get("uri").getAsString());
		JsonObject rule = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules").get(result.get("ruleIndex").getAsInt())
				.getAsJsonObject();
		assertEquals("value.unit", rule.get("id").getAsString());
	}

	@Test
	void aFileThatIsNotUtf8IsNamed() throws IOException {
		Files.write(project.resolve("latin.relay"), "/** B\u00FCcherei */\nports web = 80\n".getBytes(StandardCharsets.ISO_8859_1));
		Shell.Result result = Shell.in(project).run("check");
		assertEquals(1, result.code());
		assertTrue(result.out().contains("latin.relay:1:6: error: syntax: byte 0xFC is not UTF-8 text: save the file as UTF-8\n"), result::out);
	}

	/** With and without a byte order mark. */
	@ParameterizedTest
	@ValueSource(strings = { "UTF-16LE", "UTF-16BE", "UTF-16" })
	void aFileThatIsNoUtf8IsOneFindingAndNothingIsSaidAboutWhatItMayDeclare(String charset) throws IOException {
		Path rollout = project.resolve("rollout.relay");
		Files.writeString(rollout, Files.readString(rollout), Charset.forName(charset));
		write("more.relay", "library L { starts pilot }\n");
		assertEquals("rollout.relay:1:1: error: syntax: this file is UTF-16 text: save it as UTF-8\n", Shell.in(project).run("check").out());
	}

	@Test
	void aZeroByteIsNamedAtItsPlaceAByteOrderMarkNotCounted() throws IOException {
		write("more.relay", "\uFEFFports web = 8\u00000\n");
		assertEquals("more.relay:1:14: error: syntax: here stands a zero byte (NUL), which no text holds: remove it", Shell.in(project).run("check").out()
				.lines().filter(line -> line.startsWith("more")).collect(Collectors.joining("\n")));
		write("more.relay", "ports web = 80\n/* \u00e9\u0000 */\n");
		assertEquals("more.relay:2:5: error: syntax: here stands a zero byte (NUL), which no text holds: remove it", Shell.in(project).run("check").out()
				.lines().filter(line -> line.startsWith("more")).collect(Collectors.joining("\n")));
	}

	@Test
	void whatEditorsAndFileServersLeaveBehindIsNotRead() throws IOException {
		Shell.Result before = Shell.in(project).run("check");
		Files.createSymbolicLink(project.resolve(".#rollout.relay"), Path.of("ann@desk.4711"));
		Files.write(project.resolve("._rollout.relay"), new byte[] { 0, 5, 22, 7 });
		assertEquals(before, Shell.in(project).run("check"));
	}

	@Test
	void aLinkToNothingIsNoFileThatMayBeLeftOut() throws IOException {
		Files.createSymbolicLink(project.resolve("howe.relay"), Path.of("elsewhere.relay"));
		assertEquals(new Shell.Result(74, "", "relaydesk: cannot read ./howe.relay: it is a link to a file that is not there\n"),
				Shell.in(project).run("check"));
	}

	@Test
	void aFileCannotForgeFindingsByItsName() throws IOException {
		write("a\nkilton.relay", "garbage\n");
		assertTrue(Shell.in(project).run("check").out().startsWith("a\\u000Akilton.relay:1:1: error: syntax: "));
	}

	@Test
	void aByteOrderMarkAndCrlfAreFine() throws IOException {
		Shell.Result before = Shell.in(project).run("check");
		write("ports.relay", "\uFEFFports web = 80\r\n");
		assertEquals(before.code(), Shell.in(project).run("check").code());
	}

	@Test
	void linksToFoldersAreNotFollowed() throws IOException {
		Files.createSymbolicLink(project.resolve("circle"), project);
		assertEquals(0, Shell.in(project).run("check").code());
	}

	@Test
	void aFolderThatIsNotThereIsNoErrorOfTheModel() {
		Shell.Result result = Shell.in(folder).run("check", "nowhere");
		assertEquals(74, result.code());
		assertEquals("relaydesk: cannot read nowhere: there is no such folder\n", result.err());
	}

	@Test
	void textFromTheModelCannotMoveTheCursor() throws IOException {
		write("evil.relay", "\u001B]0;title\u0007\u001B[2J\u202E {\n");
		Shell.Result result = Shell.in(project).onTerminal(Map.of("NO_COLOR", "1")).run("check");
		assertEquals(1, result.code());
		assertFalse((result.out() + result.err()).chars().anyMatch(c -> c == 0x1B || c == 0x07 || c == 0x202E), result::out);
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(project.resolve(name), text);
	}
}
