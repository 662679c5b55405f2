// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.relaydesk.lang.RelayStandaloneSetup;
import org.relaydesk.lang.parsing.MistakenParseResult;

import com.google.inject.Injector;

/** The grammar reads the design page's example, whatever the layout, and lets every keyword be a name. */
class GrammarTest {

	private static final List<String> FILES = ExampleModel.FILES;

	private final Injector injector = new RelayStandaloneSetup().createInjectorAndDoEMFRegistration();

	@ParameterizedTest
	@FieldSource("FILES")
	void readsTheExample(String file) {
		assertEquals(List.of(), errors(ExampleModel.text(file)));
	}

	@ParameterizedTest
	@FieldSource("FILES")
	void layoutDoesNotMatter(String file) {
		String text = ExampleModel.text(file);
		String odd = "\uFEFF" + text.replace("\n", "\r\n").replace("  ", "\t\u00A0");
		assertEquals(List.of(), errors(odd));
	}

	@Test
	void everyKeywordMayBeAName() {
		IGrammarAccess grammar = injector.getInstance(IGrammarAccess.class);
		Set<String> words = new TreeSet<>(GrammarUtil.getAllKeywords(grammar.getGrammar()));
		words.removeIf(keyword -> !Character.isLetter(keyword.charAt(0)));
		Set<String> names = new TreeSet<>();
		for (String rule : List.of("Name", "Word")) {
			keywords(grammar, rule).forEach(names::add);
		}
		assertEquals(words, names);
	}

	private static Stream<String> keywords(IGrammarAccess grammar, String rule) {
		return EcoreUtil2.getAllContentsOfType(GrammarUtil.findRuleForName(grammar.getGrammar(), rule), Keyword.class).stream().map(Keyword::getValue);
	}

	@Test
	void aKeywordIsAcceptedWhereverANameStands() {
		String text = """
				rollout rollout { tor 0.4.9 phase phase from 2015-07-01 network any 192.0.2.0/24 }
				library library { approves phase site site { uplink uplink { down 1 Mbit/s up 1 Mbit/s } lan lan 10.0.0.0/8
				  host host { uplink uplink firewall firewall metrics from lan, private
				    relay relay like like { ORPort 9001 from phase { role exit policy policy budget budget } } } } }
				template like { role middle }
				budget budget { rate 1 Mbit/s }
				ports ports = 80
				exit policy policy { accept *:ports, *:80 reject *:* }
				firewall firewall { manage ssh from any, lan isolate lan }
				""";
		assertEquals(List.of(), errors(text));
	}

	@Test
	void refusesNonsense() {
		assertTrue(errors("library { place").size() > 0);
	}

	private List<String> errors(String text) {
		return MistakenParseResult.of(injector.getInstance(IParser.class).parse(new StringReader(text))).stream().map(mistake -> mistake.message().in(Locale.ENGLISH)).toList();
	}
}
