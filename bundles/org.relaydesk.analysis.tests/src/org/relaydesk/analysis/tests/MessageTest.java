// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

import org.junit.jupiter.api.Test;
import org.relaydesk.analysis.FindingTexts;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.Nearest;

/** A message speaks the reader's language in all its parts. */
class MessageTest {

	private static final Locale SPANISH = Locale.of("es", "MX");

	@Test
	void aListIsJoinedInTheReadersLanguage() {
		Message ports = Message.or(List.of("80", Message.verbatim("443"), "587"));
		assertEquals("80, 443 or 587", ports.in(Locale.ENGLISH));
		assertEquals("80, 443 o 587", ports.in(SPANISH));
		assertEquals("80", Message.or(List.of("80")).in(SPANISH));
		assertEquals("", Message.and(List.of()).in(SPANISH));
	}

	@Test
	void aMessageWithinAMessageSpeaksTheSameLanguage() {
		Message nested = FindingTexts.text("list.and", Message.or(List.of("a", "b")), Message.joined(", ", List.of("{0}", "it's")));
		assertEquals("a or b and {0}, it's", nested.in(Locale.ENGLISH));
		assertEquals("a o b y {0}, it's", nested.in(SPANISH));
	}

	@Test
	void ofAnEndlessTextTheBeginningIsSaid() {
		String ports = "1,".repeat(500);
		assertEquals(ports + " and b", Message.and(List.of(ports, "b")).in(Locale.ENGLISH));
		String said = Message.and(List.of("x".repeat(5_000_000), "b")).in(Locale.ENGLISH);
		assertEquals("x".repeat(550) + "… and b", said);
	}

	@Test
	void aQuestionFollowsItsSentence() {
		Message sentence = Message.verbatim("no.");
		assertEquals("no. Did you mean `a` or `b`?", Nearest.asking(sentence, List.of("a", "b")).in(Locale.ENGLISH));
		assertEquals("no. ¿Quiso decir `a`?", Nearest.asking(sentence, List.of("a")).in(SPANISH));
		assertEquals("no.", Nearest.asking(sentence, List.of()).in(SPANISH));
	}

	@Test
	void whoSpeaksAnotherLanguageIsToldInEnglishWhateverTheMachineSpeaks() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(SPANISH);
			assertEquals("a and b", Message.and(List.of("a", "b")).in(Locale.GERMAN));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void aTextThatIsNotThereIsAMistakeOfOurs() {
		Message missing = FindingTexts.text("no.such.text");
		assertThrows(MissingResourceException.class, () -> missing.in(Locale.ENGLISH));
	}
}
