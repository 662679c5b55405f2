// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.testing.Golden;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Questions about exit policies: the forms of the answers. That they are right is tested where they are computed. */
class PolicyCommandTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void writeProject() throws IOException {
		assertEquals(0, Shell.in(folder).run("new", "kilton", "--example", "kilton").code());
		Files.writeString(folder.resolve("kilton/more.relay"), "exit policy Mail extends WebAndChat {\n  reject *:6667-6697\n  accept *:587\n}\n");
	}

	@Test
	void showsTheRulesAsTorAppliesThem() {
		Golden.assertText("policy/show.txt", run("show", "WebAndChat").out());
		JsonObject report = JsonParser.parseString(run("show", "WebAndChat", "--format", "json").out()).getAsJsonObject();
		assertEquals("WebAndChat", report.get("name").getAsString());
		assertEquals("accept *:80", report.getAsJsonArray("rules").get(0).getAsString());
		assertEquals("reject *6:*", report.getAsJsonArray("effective").asList().getLast().getAsString());
		assertEquals("accept 22,80,443,5222-5223,6667-6697", report.getAsJsonObject("summary").get("ipv4").getAsString());
		assertTrue(report.get("exitFlag").getAsBoolean());
	}

	@Test
	void testsPointsFromTheCommandLineAndFromStandardInput() {
		Shell.Result result = run("test", "WebAndChat", "1.1.1.1:443", "[2001:4860::1]:25", "10.0.0.1:80");
		Golden.assertText("policy/test.txt", result.out());
		Shell shell = Shell.in(folder).withInput("1.1.1.1:443\n\n[2001:4860::1]:25\r\n10.0.0.1:80");
		assertEquals(result, shell.run("policy", "test", "WebAndChat", "-", "--in", "kilton"));
		JsonArray verdicts = JsonParser.parseString(run("test", "WebAndChat", "[2001:4860::1]:25", "--format", "json").out()).getAsJsonArray();
		assertEquals("{\"point\":\"[2001:4860::1]:25\",\"verdict\":\"reject\",\"rule\":\"reject *6:*\",\"origin\":\"common.relay:20\"}",
				verdicts.get(0).toString());
	}

	@Test
	void takesTorrcFilesToo() throws IOException {
		Files.writeString(folder.resolve("a"), "ExitPolicy accept *:80, accept *:+443, reject *:*\nAddress 192.0.2.1\n");
		Files.writeString(folder.resolve("b"), "ExitPolicy accept *:80,accept *:443\n%include c\nExitPolicy reject *:*\nAddress 192.0.2.1\n");
		Files.writeString(folder.resolve("c"), "ExitPolicy accept *:587\n");
		Files.writeString(folder.resolve("broken"), "ExitPolicy accept *:0\n");
		Shell shell = Shell.in(folder);
		assertEquals("from a to b:\n  opens 587 to everyone\n", shell.run("policy", "diff", "--torrc", "a", "--torrc", "b").out());
		assertEquals("8.8.8.8:80 accept by accept *:80 (a:1)\n", shell.run("policy", "test", "--torrc", "a", "8.8.8.8:80").out());
		assertEquals("a:1:25: warning: torrc.value: accept *:+443: tor reads the ports +443 as 443\n",
				shell.run("policy", "show", "--torrc", "a").err());
		Shell.Result refused = shell.run("policy", "why", "--torrc", "broken", "8.8.8.8:80");
		assertEquals(1, refused.code());
		assertEquals("", refused.out());
		assertTrue(refused.err().contains("broken:1:12: error: torrc.value"), refused.err());
		assertEquals(74, shell.run("policy", "show", "--torrc", "missing").code());
		Files.writeString(folder.resolve("d"), "ExitPolicyRejectLocalInterfaces 1\nExitPolicy reject *:*\n");
		assertTrue(shell.run("policy", "show", "--torrc", "d").err().startsWith("d:1:1: warning: torrc.host-decides: "));
		assertEquals(64, shell.run("policy", "show", "--torrc", "a", "WebAndChat").code());
	}

	@Test
	void comparesAsSets() {
		Golden.assertText("policy/diff.txt", run("diff", "WebAndChat", "Mail").out());
		assertEquals("equal: both accept exactly the same\n", run("diff", "Mail", "Mail").out());
		JsonObject difference = JsonParser.parseString(run("diff", "Mail", "WebAndChat", "--format", "json").out()).getAsJsonObject();
		assertEquals(false, difference.get("equal").getAsBoolean());
		assertTrue(difference.getAsJsonArray("onlyA").asList().stream().allMatch(box -> box.getAsJsonObject().get("ports").getAsString().equals("587")));
		assertTrue(difference.getAsJsonArray("onlyB").asList().stream()
				.allMatch(box -> box.getAsJsonObject().get("ports").getAsString().equals("6667-6697")));
	}

	@Test
	void explains() {
		Golden.assertText("policy/why.txt", run("why", "Mail", "1.1.1.1:6667").out());
	}

	@Test
	void anUnknownPolicyIsWrongUsage() {
		Shell.Result result = run("show", "Mial");
		assertEquals(64, result.code());
		assertEquals("relaydesk: there is no exit policy `Mial`. Did you mean `Mail`?\n", result.err());
		assertEquals("relaydesk: there is no exit policy `Nothing`: choose Mail, WebAndChat\n", run("show", "Nothing").err());
	}

	@Test
	void aProjectThatCannotBeReadIsTold() throws IOException {
		Files.writeString(folder.resolve("kilton/more.relay"), "exit policy Mail {\n");
		Shell.Result result = run("show", "WebAndChat");
		assertEquals(1, result.code());
		assertTrue(result.err().contains("error: syntax: "), result::err);
	}

	private Shell.Result run(String question, String... args) {
		String[] line = new String[args.length + 4];
		line[0] = "policy";
		line[1] = question;
		System.arraycopy(args, 0, line, 2, args.length);
		line[args.length + 2] = "--in";
		line[args.length + 3] = "kilton";
		return Shell.in(folder).run(line);
	}
}
