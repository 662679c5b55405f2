// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relaydesk.artifacts.system.ExitNoticeGenerator;
import org.relaydesk.model.Person;
import org.relaydesk.testing.Command;
import org.relaydesk.testing.RealPrograms;
import org.relaydesk.testing.deployment.Model;
import org.relaydesk.testing.deployment.Place;

/** The notice page speaks the language of the library's country, and names the library's own contact. */
class ExitNoticeTest {

	private Model model;

	@BeforeEach
	void busyHost() {
		model = Stories.busyHost();
		model.contact = Model.contact("email", "relays[]operator.example", "abuse", "abuse[]operator.example");
	}

	private String page(String name) {
		return Files.of(model.last()).text("var/www/exit-notice/" + name);
	}

	@Test
	void namesWhomToWriteTo() {
		model.library.it = Optional.of(new Person("Town IT department", Optional.of("it[]kilton.example"), Optional.empty(), Place.at("it")));
		assertTrue(page("index.html").contains("Write to <a href=\"mailto:abuse@operator.example\">abuse@operator.example</a>"));
		assertTrue(page("index.html").contains("The library: Kilton Public Library"));
		assertTrue(page("index.html").contains("Town IT department, <a href=\"mailto:it@kilton.example\">it@kilton.example</a>"));
	}

	@ParameterizedTest
	@CsvSource({ "US, en, es", "ES, es, en", "MX, es, en", "DE, en, es", "'', en, es" })
	void speaksTheLanguageOfTheCountryFirst(String country, String main, String other) {
		model.library.country = Optional.of(country).filter(c -> !c.isEmpty());
		assertTrue(page("index.html").contains("<html lang=\"" + main + "\">"));
		assertTrue(page("index.html").contains("<a href=\"/" + other + ".html\""));
		assertTrue(page(other + ".html").contains("<html lang=\"" + other + "\">"));
		assertTrue(page(other + ".html").contains("<a href=\"/\""));
		assertTrue(page(main.equals("es") ? "index.html" : "es.html").contains("<h1>Esta es una salida de Tor en Kilton Public Library</h1>"));
	}

	/** What is formatted and put into HTML as it is must hold nothing that either takes for its own. */
	@ParameterizedTest
	@ValueSource(strings = { "notice.properties", "notice_es.properties" })
	void everyLanguageHasEveryText(String file) throws IOException {
		Properties english = texts("notice.properties");
		Properties texts = texts(file);
		assertEquals(english.keySet(), texts.keySet());
		texts.forEach((key, text) -> {
			assertFalse(text.toString().matches(".*[<>&'].*"), () -> key + ": " + text);
			assertEquals(english.getProperty(key.toString()).contains("{0}"), text.toString().contains("{0}"), key::toString);
		});
	}

	private static Properties texts(String file) throws IOException {
		Properties texts = new Properties();
		try (InputStreamReader reader = new InputStreamReader(ExitNoticeGenerator.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}

	@ParameterizedTest
	@ValueSource(strings = { "index.html", "es.html" })
	@Tag("judge")
	void isValidHtml(String name) {
		RealPrograms.require("tidy");
		List<String> tidy = List.of("tidy", "-quiet", "-errors", "-utf8");
		assertEquals("", Command.runWithInput(page(name), tidy).output());
		assertFalse(Command.runWithInput(page(name).replace("</h1>", "</h3>"), tidy).succeeded());
	}
}
