// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relaydesk.analysis.torrc.TorOption;
import org.relaydesk.analysis.torrc.TorOption.State;
import org.relaydesk.analysis.torrc.TorOptions;
import org.relaydesk.lang.ide.server.LanguageServers;

/** What the text comes to in the model, in hovers and above declarations: the figures of the first library that ran a Tor exit. */
class ResolvedTest {

	@TempDir
	Path folder;
	private Path common;
	private Path library;
	private Conversation talk;

	@BeforeEach
	void start() {
		Kilton.copyTo(folder);
		common = folder.resolve("common.relay");
		library = folder.resolve("kilton.relay");
		talk = Conversation.inProcess(LanguageServers.inProcess(), folder);
		talk.open(common);
		talk.open(library);
	}

	@Test
	void aRelayShowsRoleRateAndPolicySummaryByPhase() {
		assertEquals("""
				**relay KiltonLibrary**

				The relay that the whole town came to talk about.

				- **pilot** (2015-07-01): middle, ORPort 443, 20 Mbit/s (burst 30 Mbit/s), 5 Mbit/s (burst 8 Mbit/s) while open
				- **pause** (2015-08-15): paused: it keeps its keys and its configuration
				- **reinstated** (2015-09-16): middle, ORPort 443, 20 Mbit/s (burst 30 Mbit/s), 5 Mbit/s (burst 8 Mbit/s) while open
				- **exits** (2015-11-06): exit, ORPort 443, 20 Mbit/s (burst 30 Mbit/s), 5 Mbit/s (burst 8 Mbit/s) while open, \
				`p accept 22,80,443,5222-5223,6667-6697`, `p6 accept 22,80,443,5222-5223,6667-6697`""", hover(library, "KiltonLibrary {"));
	}

	@Test
	void aPolicyShowsWhatItOpensAndPublishes() {
		String card = hover(common, "WebAndChat");
		assertTrue(card.contains("- IPv4: 22,80,443,5222-5223,6667-6697 to everyone"), card);
		assertTrue(card.contains("- Published: `p accept 22,80,443,5222-5223,6667-6697`"), card);
		assertTrue(card.contains("Earns the Exit flag."), card);
		assertTrue(card.endsWith("- Used by KiltonLibrary"), card);
		assertEquals(card, hover(library, "WebAndChat"), "a use shows the same as the declaration");
	}

	@Test
	void aBudgetShowsTheShareOfTheUplink() {
		String card = hover(common, "PatronsFirst");
		assertTrue(card.endsWith("- **KiltonLibrary**: 20 Mbit/s (burst 30 Mbit/s), 5 Mbit/s (burst 8 Mbit/s) while open; 20 %, 5 % while open of uplink Fiber"),
				card);
	}

	@Test
	void hostsUplinksAndFirewallsShowWhatTheyCarry() {
		assertTrue(hover(library, "basement").contains("- Addresses: 192.0.2.10, 2001:db8:10::10\n- Uplink: Fiber (100 Mbit/s)\n"
				+ "- Firewall: LibraryDefault\n- Relays: KiltonLibrary"), hover(library, "basement"));
		assertTrue(hover(library, "Fiber").contains("- Relays: KiltonLibrary: together up to 20 Mbit/s, 5 Mbit/s while open"), hover(library, "Fiber"));
		assertTrue(hover(library, "LibraryDefault").endsWith("Used by Kilton/Main/basement"), hover(library, "LibraryDefault"));
	}

	@Test
	void anOptionOfTorSaysWhatItDoes() {
		talk.change(library, talk.texts.get(Conversation.uri(library)).replace("budget PatronsFirst", "budget PatronsFirst\n torrc { NumCPUs 1 }"));
		String card = hover(library, "NumCPUs");
		assertTrue(card.startsWith("**NumCPUs** — "), card);
		assertTrue(card.contains(TorOptions.catalogue().option("NumCPUs").orElseThrow().description().orElseThrow().in(Locale.ENGLISH)), card);
		assertTrue(card.endsWith("May be set here."), card);
	}

	@Test
	void everyOptionThatDoesAnythingSaysWhat() {
		assertEquals(List.of(), TorOptions.catalogue().all().stream()
				.filter(option -> option.state() != State.OBSOLETE && option.description().isEmpty()).map(TorOption::name).toList());
	}

	@Test
	void aModelThatCannotBeUnderstoodStillHasCards() {
		talk.change(common, talk.texts.get(Conversation.uri(common)).replace("at most 30% of uplink", "at most"));
		assertTrue(hover(library, "KiltonLibrary {").startsWith("**relay KiltonLibrary**"));
	}

	@Test
	void lensesSaySummaryAndShareAndFollowTheText() {
		assertEquals(List.of("KiltonLibrary on uplink Fiber: 20 Mbit/s is 20 %, 5 % while open",
				"p accept 22,80,443,5222-5223,6667-6697 · p6 accept 22,80,443,5222-5223,6667-6697"), lenses());
		talk.change(common, talk.texts.get(Conversation.uri(common)).replace("accept *:22\n", "").replace("rate  20", "rate  10"));
		assertEquals(List.of("KiltonLibrary on uplink Fiber: 10 Mbit/s is 10 %, 5 % while open",
				"p accept 80,443,5222-5223,6667-6697 · p6 accept 80,443,5222-5223,6667-6697"), lenses());
		assertFalse(talk.diagnostics(common).stream().anyMatch(d -> d.getCode().getLeft().equals("syntax")));
	}

	private List<String> lenses() {
		return Conversation.await(talk.server.getTextDocumentService().codeLens(new CodeLensParams(talk.document(common)))).stream()
				.map(CodeLens::getCommand).map(command -> command.getTitle()).toList();
	}

	private String hover(Path file, String text) {
		return talk.hover(file, talk.before(file, text));
	}
}
