// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.testing.Command;
import org.relaydesk.testing.RealPrograms;
import org.relaydesk.testing.deployment.Model;

/** The dates of signing keys stand in the runbook and in the calendar alike, and are those that tor gives its keys. */
class CalendarTest {

	private Model model;

	@TempDir
	Path folder;

	@BeforeEach
	void offlineKeysOfMiddle() {
		model = Stories.busyHost();
	}

	private List<String> calendar() {
		return Files.of(model.last()).text("calendar.ics").replace("\r\n ", "").lines().toList();
	}

	@Test
	void everyPhaseAndEveryKeyHasItsDay() {
		List<String> titles = calendar().stream().filter(line -> line.startsWith("SUMMARY:")).toList();
		assertEquals(List.of("SUMMARY:Phase pilot begins", "SUMMARY:Make a signing key for Middle (expires 2015-09-29)",
				"SUMMARY:Make a signing key for Middle (expires 2015-12-14)", "SUMMARY:Make a signing key for Middle (expires 2016-02-28)",
				"SUMMARY:Make a signing key for Middle (expires 2016-05-14)", "SUMMARY:Make a signing key for Middle (expires 2016-07-29)"), titles);
		List<String> days = calendar().stream().filter(line -> line.startsWith("DTSTART")).toList();
		assertEquals(List.of("DTSTART;VALUE=DATE:20150701", "DTSTART;VALUE=DATE:20150701", "DTSTART;VALUE=DATE:20150915"), days.subList(0, 3));
	}

	@Test
	void theRunbookNamesTheSameDates() {
		String runbook = Files.of(model.last()).text("RUNBOOK.md");
		assertTrue(runbook.contains("| Middle | 2015-07-01 | 2015-09-29 |\n| Middle | 2015-09-15 | 2015-12-14 |\n"), runbook);
		assertFalse(runbook.contains("| KiltonRelay | 2015"));
	}

	/** What calendars need to read it at all: RFC 5545, 3.1. */
	@Test
	void linesAreFoldedAndEndAsTheStandardSays() {
		model.title = Optional.of("Bibliotecas públicas del valle ".repeat(5));
		String text = Files.of(model.last()).text("calendar.ics");
		assertEquals(text, text.replace("\r\n", "\n").replace("\n", "\r\n"));
		assertTrue(Arrays.stream(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75));
		assertTrue(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.endsWith("END:VCALENDAR\r\n"));
	}

	@Test
	void textStaysText() {
		model.title = Optional.of("Relays; of, \\ us\nEND:VCALENDAR");
		assertTrue(calendar().contains("X-WR-CALNAME:Relays\\; of\\, \\\\ us END:VCALENDAR"), () -> calendar().toString());
	}

	/** The command of the runbook makes a key that lives as long as the dates say, and a second one in its place. */
	@Test
	@Tag("judge")
	void torAgreesOnTheLifetime() throws IOException {
		RealPrograms.require("tor");
		String keygen = Files.of(model.last()).text("RUNBOOK.md").lines().filter(line -> line.startsWith("tor --keygen --no-passphrase")).findFirst().orElseThrow();
		for (int time = 0; time < 2; time++) {
			Command.Result made = Command.run("sh", "-c", "cd \"$1\" && exec " + keygen, "sh", folder.toString());
			assertTrue(made.succeeded(), made.output());
			String answer = Command.run("tor", "--quiet", "--key-expiration", "sign", "--DataDirectory", folder.resolve("Middle").toString()).output();
			LocalDate today = LocalDate.now(ZoneOffset.UTC);
			assertTrue(answer.contains("signing-cert-expiry: " + today.plusDays(90)) || answer.contains("signing-cert-expiry: " + today.plusDays(89)), answer);
		}
		assertTrue(java.nio.file.Files.exists(folder.resolve("Middle/keys/ed25519_master_id_secret_key")));
	}
}
