// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.artifacts.firewall.NftablesGenerator;
import org.relaydesk.artifacts.torrc.TorrcGenerator;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** `plan` says what would change, and by its exit code whether anything would. */
class PlanTest {

	@TempDir
	private Path folder;

	private Shell shell() {
		return Shell.in(folder).withGenerators(new TorrcGenerator(), new NftablesGenerator());
	}

	@BeforeEach
	void writeProject() {
		assertEquals(0, Shell.in(folder).run("new", "kilton", "--example", "kilton").code());
	}

	@Test
	void tellsTheModelsTermsFirst() {
		Shell.Result result = shell().run("plan", "kilton", "--from", "reinstated", "--to", "exits");
		assertEquals(2, result.code());
		assertTrue(result.out().startsWith("""
				from reinstated to exits:
				  Kilton: relay KiltonLibrary: becomes an exit, was a middle relay
				  Kilton: relay KiltonLibrary: its exit opens 22,80,443,5222-5223,6667-6697 to everyone
				"""), result::out);
		assertTrue(result.out().contains("  ~ hosts/Kilton/Main/basement/etc/nftables.conf  (reload)\n"), result::out);
	}

	@Test
	void aPausedRelayIsStopped() {
		JsonObject plan = JsonParser.parseString(shell().run("plan", "kilton", "--from", "pilot", "--to", "pause", "--format", "json").out())
				.getAsJsonObject();
		assertEquals("pilot", plan.get("from").getAsString());
		assertTrue(plan.getAsJsonArray("changes").toString().contains("\"kind\":\"state\",\"library\":\"Kilton\",\"subject\":\"relay KiltonLibrary\""));
		assertTrue(plan.getAsJsonArray("artifacts").toString().contains("KiltonLibrary/torrc\",\"change\":\"changed\",\"effect\":\"stop\""),
				plan::toString);
	}

	@Test
	void nothingToDoIsFine() {
		Shell shell = shell();
		assertEquals(new Shell.Result(0, "from exits to exits: no change\n", ""),
				shell.run("plan", "kilton", "--from", "exits", "--to", "exits"));
		assertEquals(0, shell.run("generate", "kilton", "--phase", "exits", "-o", "out").code());
		assertEquals(0, shell.run("plan", "kilton", "--to", "exits", "--against", "out").code());
		assertEquals(2, shell.run("plan", "kilton", "--to", "pause", "--against", "out").code());
	}

	@Test
	void comparesWithAnotherVersionOfTheProject() throws Exception {
		Shell shell = shell();
		assertEquals(0, shell.run("new", "other", "--example", "kilton").code());
		assertEquals(0, shell.run("plan", "kilton", "--to", "exits", "--against", "other").code());
		Path common = folder.resolve("kilton/common.relay");
		Files.writeString(common, Files.readString(common).replace("accept *:22\n", "accept *:22, *:587\n"));
		Shell.Result result = shell.run("plan", "kilton", "--to", "exits", "--against", "other", "--format", "markdown");
		assertEquals(2, result.code());
		assertTrue(result.out().startsWith("# From other to exits\n\n- Kilton: relay KiltonLibrary: its exit opens 587 to everyone\n"), result::out);
	}

	@Test
	void needsTwoSides() {
		assertEquals(64, shell().run("plan", "kilton").code());
		assertEquals(64, shell().run("plan", "kilton", "--from", "pilot").code());
		assertEquals(64, shell().run("plan", "kilton", "--from", "pilot", "--to", "never").code());
	}
}
