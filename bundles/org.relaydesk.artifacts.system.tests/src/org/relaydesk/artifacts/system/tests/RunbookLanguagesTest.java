// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relaydesk.model.RelayState;
import org.relaydesk.testing.deployment.Model;

/** The runbook and the calendar in Spanish tell to do the same as in English, and in Spanish. */
class RunbookLanguagesTest {

	/** A chapter that a sentence refers to by its title. */
	private static final Pattern REFERENCE = Pattern.compile("(?<![*\\w\\\\])\\*(\\p{Lu}[^*\n]*)\\*");
	private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```$");

	static Stream<Consumer<Model>> changes() {
		return Stream.of(model -> { }, model -> model.host.relays.forEach(relay -> relay.settings.state(RelayState.PAUSED)), model -> model.host.relays.clear(),
				model -> model.host.on(model.uplink.gateway("8.8.8.1"), model.site.uplink("Cable", "8.8.9.0/24").gateway("8.8.9.1")).address("8.8.9.9"),
				model -> model.host.address("10.0.0.5", "198.51.100.130"));
	}

	@ParameterizedTest
	@MethodSource("changes")
	void theCommandsAreTheSame(Consumer<Model> change) {
		Model model = Stories.busyHost();
		change.accept(model);
		RunbookCommands english = RunbookCommands.of(runbook(model, ""));
		assertFalse(english.entries().isEmpty());
		assertEquals(english, RunbookCommands.of(runbook(model, ".es")));
	}

	@ParameterizedTest
	@MethodSource("changes")
	void noSentenceIsTheSame(Consumer<Model> change) {
		Model model = Stories.busyHost();
		change.accept(model);
		List<String> english = prose(runbook(model, ""));
		List<String> same = prose(runbook(model, ".es")).stream().filter(english::contains).toList();
		// People all over the world read the register of addresses.
		assertEquals(List.of(), same.stream().filter(line -> !line.startsWith("> Kilton Public Library, Tor exit. ")).toList());
	}

	private static List<String> prose(String runbook) {
		return BLOCK.matcher(runbook).replaceAll("").lines().filter(line -> line.matches(".*\\p{L}{3}.*") && !line.startsWith("|")).toList();
	}

	@Test
	void everyChapterThatASentenceRefersToIsThere() {
		for (String language : List.of("", ".es")) {
			String runbook = runbook(Stories.busyHost(), language);
			List<String> chapters = runbook.lines().filter(line -> line.startsWith("## ")).map(line -> line.substring(3)).toList();
			List<String> references = REFERENCE.matcher(BLOCK.matcher(runbook).replaceAll("")).results().map(match -> match.group(1)).distinct().toList();
			assertEquals(3, references.size(), references::toString);
			assertTrue(chapters.containsAll(references), () -> references + " in " + chapters);
		}
	}

	/** Whoever takes both calendars has each day once. */
	@Test
	void theCalendarsHaveTheSameEvents() {
		Files files = Files.of(Stories.busyHost().last());
		assertEquals(events(files.text("calendar.ics")), events(files.text("calendar.es.ics")));
		List<String> spanish = files.text("calendar.es.ics").replace("\r\n ", "").lines().toList();
		assertTrue(spanish.contains("SUMMARY:Comienza la fase pilot"), spanish::toString);
		assertTrue(spanish.contains("DESCRIPTION:Los pasos: hosts/Kilton/Main/basement/RUNBOOK.es.md\\, Claves fuera de línea. Sin una clave válida el repetidor se"
				+ " para el 2015-09-29."), spanish::toString);
	}

	private static List<String> events(String calendar) {
		return calendar.lines().filter(line -> line.startsWith("UID:") || line.startsWith("DTSTART")).toList();
	}

	private static String runbook(Model model, String language) {
		return Files.of(model.last()).text("RUNBOOK" + language + ".md");
	}
}
