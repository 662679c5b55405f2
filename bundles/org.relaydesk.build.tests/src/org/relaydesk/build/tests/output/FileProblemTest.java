// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.tests.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relaydesk.build.FileProblem;
import org.relaydesk.build.FileTexts;

/** What went wrong with a file is said in English by the batch command, and in the language of the machine by the workbench. */
class FileProblemTest {

	private final Locale machine = Locale.getDefault();

	@BeforeEach
	void speakSpanish() {
		Locale.setDefault(Locale.of("es", "MX"));
	}

	@AfterEach
	void restoreTheMachinesLanguage() {
		Locale.setDefault(machine);
	}

	@Test
	void isSaidInBothLanguages() {
		FileProblem problem = FileProblem.of(FileTexts.text("read", Path.of("a.relay")), new AccessDeniedException("a.relay"));
		assertEquals("cannot read a.relay: permission denied", problem.getMessage());
		assertEquals("no se puede leer a.relay: permiso denegado", problem.getLocalizedMessage());
	}

	@Test
	void wordsOfTheSystemThatWeDoNotKnowArePassedOn() {
		FileProblem problem = FileProblem.of(FileTexts.text("write", Path.of("a")), new FileSystemException("a", null, "Stale file handle"));
		assertEquals("no se puede escribir a: Stale file handle", problem.getLocalizedMessage());
		assertEquals(problem, FileProblem.of(FileTexts.text("write", "whatever"), problem));
	}
}
