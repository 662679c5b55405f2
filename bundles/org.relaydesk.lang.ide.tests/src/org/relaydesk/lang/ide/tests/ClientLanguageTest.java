// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relaydesk.lang.ide.server.LanguageServers;

/** The server tells each client in the language that it asks for, whatever the machine speaks. */
class ClientLanguageTest {

	private static final String ROLLOUT = "rollout R {\n  operator \"O\"\n  contact { email \"a[]b.example\" }\n  phase pilot from 2030-01-01\n}\n";
	/** One mistake of the grammar, one of a value, one of a name. */
	private static final String MISTAKES = ROLLOUT + "budget B {\n  rate 20 Mbps\n}\nbudget b {\n  rate : 1 Mbit/s\n}\n";

	@TempDir
	Path folder;
	private final Locale machine = Locale.getDefault();

	@AfterEach
	void restoreTheMachinesLanguage() {
		Locale.setDefault(machine);
	}

	@ParameterizedTest
	@ValueSource(strings = { "es", "es-MX", "es_ES" })
	void whoAsksForSpanishIsToldInSpanish(String tag) throws IOException {
		assertEquals(List.of("la unidad no se escribe `Mbps`: escriba Mbit/s", "ya hay un presupuesto `B` (a.relay:6), y cuenta como el mismo nombre: elija otro",
				"aquí no va `:`: escriba `rate 1`"), told(tag));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "en", "en-GB", "fr", "not a tag" })
	void everybodyElseIsToldInEnglish(String tag) throws IOException {
		Locale.setDefault(Locale.of("es", "ES"));
		assertEquals(List.of("`Mbps` is not how the unit is written: write Mbit/s",
				"there is a budget `B` already (a.relay:6), which counts as the same name: give this one another name", "no `:` here: write `rate 1`"), told(tag));
	}

	@Test
	void relatedPlacesSpeakTheSameLanguage() throws IOException {
		Diagnostic twice = diagnostics("es").get(1);
		assertEquals("el primer presupuesto con este nombre", twice.getRelatedInformation().getFirst().getMessage());
	}

	/** What is found in the whole folder is told the same way. */
	@Test
	void theFolderSpeaksTheSameLanguage() throws IOException {
		Files.writeString(folder.resolve("a.relay"), "budget B {\n  rate 1 Mbit/s\n}\n");
		Conversation talk = Conversation.inLanguage("es", LanguageServers.inProcess(), folder);
		assertEquals("ningún archivo de esta carpeta contiene un despliegue: escriba uno, como `rollout MyRelays { … }`",
				talk.diagnostics(folder).getFirst().getMessage().getLeft());
	}

	private List<String> told(String tag) throws IOException {
		return diagnostics(tag).stream().map(diagnostic -> diagnostic.getMessage().getLeft()).toList();
	}

	private List<Diagnostic> diagnostics(String tag) throws IOException {
		Path file = Files.writeString(folder.resolve("a.relay"), MISTAKES);
		return Conversation.inLanguage(tag, LanguageServers.inProcess(), folder).diagnostics(file);
	}
}
