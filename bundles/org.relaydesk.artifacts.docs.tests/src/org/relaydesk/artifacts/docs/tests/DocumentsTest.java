// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relaydesk.analysis.packetfilter.Opening;
import org.relaydesk.analysis.packetfilter.PacketFilter;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.docs.DocumentsGenerator;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Person;
import org.relaydesk.model.Role;
import org.relaydesk.model.Snapshot;
import org.relaydesk.testing.MarkdownText;
import org.relaydesk.testing.deployment.FirewallModel;
import org.relaydesk.testing.deployment.Model;
import org.relaydesk.testing.deployment.Place;

/** The documents say what the records say. */
class DocumentsTest {

	private static final Pattern ATTRIBUTE = Pattern.compile("\" onload");
	private static final Pattern LINK = Pattern.compile("(?<!\\\\)]\\(javascript");

	private final Model model = Pages.model();

	@Test
	void aLibraryWithAnExitGetsAGuideToComplaints() {
		Map<String, String> pages = Pages.of(model.last());
		assertEquals(Set.of("index.html", "index.md", "docs/rollout.html", "docs/rollout.md", "docs/Kilton/board.html", "docs/Kilton/board.md",
				"docs/Kilton/it.html", "docs/Kilton/it.md", "docs/Kilton/desk.html", "docs/Kilton/desk.md", "docs/Kilton/abuse.html",
				"docs/Kilton/abuse.md"), pages.keySet());
	}

	@Test
	void beforeTheExitNobodyIsBotheredWithComplaints() {
		Map<String, String> pages = Pages.of(model.build().snapshots().getFirst());
		assertFalse(pages.containsKey("docs/Kilton/abuse.html"));
		assertFalse(pages.get("index.html").contains("abuse.html"));
	}

	@Test
	void theItSheetListsExactlyWhatTheFirewallOpens() {
		Snapshot snapshot = model.last();
		MarkdownText sheet = MarkdownText.of(Pages.of(snapshot).get("docs/Kilton/it.md"));
		PacketFilter filter = PacketFilter.of(snapshot.hosts().getFirst(), snapshot.rollout());
		assertEquals(filter.openings().stream().map(DocumentsTest::row).toList(), sheet.rows("What for", "Protocol").stream().map(row -> row.subList(0, 4)).toList());
	}

	private static List<String> row(Opening opening) {
		return List.of(opening.reason().in(Locale.ENGLISH), opening.protocol().toString(), opening.destination().orElseThrow().toString(), opening.ports().getFirst().toString());
	}

	/** The library's own networks reach a host behind its router anyway; whoever manages it from elsewhere needs the router's help. */
	@Test
	void theRouterForwardsWhatComesFromOutside() {
		model.host.addresses.clear();
		model.host.address("10.20.9.5", "8.8.8.10");
		String sheet = Pages.of(model.last()).get("docs/Kilton/it.md");
		assertTrue(sheet.contains("ORPort: TCP 8.8.8.10:9001 to 10.20.9.5:9001") && sheet.contains("exit notice page: TCP 8.8.8.10:80 to 10.20.9.5:80"), sheet);
		assertFalse(sheet.contains("SSH: "), sheet);
		model.host.firewall = Optional.of(FirewallModel.named("Distant").manage(22, FirewallModel.block("8.8.4.0/24")).isolateLan().build());
		assertTrue(Pages.of(model.last()).get("docs/Kilton/it.md").contains("SSH: TCP 8.8.8.10:22 to 10.20.9.5:22"));
	}

	@Test
	void theBoardSeesItsVoteOrThatItIsMissing() {
		assertTrue(Pages.of(model.last()).get("docs/Kilton/board.md").contains("Board approved phase “exits” on 2015-09-15."));
		Model without = new Model().phase("pilot", "2015-07-01").phase("exits", "2015-11-06", true);
		String paper = Pages.of(without.last()).get("docs/Kilton/board.md");
		assertTrue(paper.contains("From phase “exits” on (2015-11-06), an exit relay needs the approval of the board, which has not been given."), paper);
	}

	/** ExoneraTor knows no bridges, and web sites cannot refuse an address that no list has. */
	@Test
	void nobodyIsToldToGiveAwayABridge() {
		model.relay.settings.role = Role.BRIDGE;
		Map<String, String> pages = Pages.of(model.build().snapshots().getFirst());
		assertTrue(pages.get("docs/Kilton/desk.md").contains("do not give it to anybody"));
		assertFalse(pages.get("docs/Kilton/desk.md").contains("exonerator"));
		assertFalse(pages.get("docs/Kilton/board.md").contains("Blocks:"));
		assertTrue(Pages.of(Pages.model().build().snapshots().getFirst()).get("docs/Kilton/board.md").contains("Blocks:"));
	}

	/** What two libraries say alike is printed only once, and yet each row knows the place in its own library. */
	@ParameterizedTest
	@ValueSource(strings = { ".md", ".html" })
	void rowsThatAreAlikeKeepTheirOwnPlaces(String ending) {
		model.library("Lebanon");
		Map<String, Set<String>> places = new TreeMap<>();
		new DocumentsGenerator().generate(model.last()).artifacts().stream().map(Artifact.Text.class::cast)
				.forEach(page -> places.put(page.path().value(), places(page)));
		assertEquals(Set.of("Kilton/director"), places.get("docs/Kilton/desk" + ending));
		assertEquals(Set.of("Lebanon/director"), places.get("docs/Lebanon/desk" + ending));
	}

	private static Set<String> places(Artifact.Text page) {
		return page.lines().stream().flatMap(line -> line.origin().stream()).map(Origin::file).filter(file -> file.endsWith("/director")).collect(Collectors.toSet());
	}

	/** What is said of bandwidth, firewall and law follows the model. */
	@Test
	void sentencesFollowTheModel() {
		Map<String, String> pages = Pages.of(model.last());
		assertTrue(pages.get("docs/Kilton/board.md").contains("legal in the opinion of the Electronic Frontier Foundation"));
		assertTrue(pages.get("docs/Kilton/desk.md").contains("American Library Association"));
		model.library.country = Optional.of("DE");
		Map<String, String> german = Pages.of(model.last());
		assertTrue(german.get("docs/Kilton/board.md").contains("Country: DE. We have no checked statement"));
		assertFalse(german.get("docs/Kilton/desk.md").contains("American Library Association"));
		model.library.country = Optional.empty();
		assertTrue(Pages.of(model.last()).get("docs/Kilton/board.md").contains("The model states no country"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "\" onload=\"x", "](javascript:x)", "a\n# heading", "& < > ' \"", "\u202Ereversed" })
	void textOfTheModelStaysText(String hostile) {
		model.library.director = Optional.of(new Person(hostile, Optional.of(hostile), Optional.of(hostile), Place.at("director")));
		Map<String, String> pages = Pages.of(model.last());
		pages.forEach((path, text) -> {
			assertFalse(text.replace("\\<", "").contains("<script"), path); // escaped in Markdown
			assertFalse((path.endsWith(".html") ? ATTRIBUTE : LINK).matcher(text).find(), path);
			assertFalse(text.contains("\n# heading"), path);
			assertFalse(text.contains("\u202E"), path);
		});
	}

	/** A reader of Markdown sees the very words of the model, whatever they look like to it. */
	@ParameterizedTest
	@ValueSource(strings = { "+ a", "- a", "* a", "# a", "1. a", "1) a", "> a", "~~~", "```", "---", "===", "~~a~~", "a | b", "| a |", "[a](b)", "![a](b)", "<b>",
			"&amp;", "a\\b", "\\", "_a_", "**a**", "`a`", "<!-- a", "<https://a.example>", "[a]: b", "+1 603 555 0100", "b\\|c" })
	void markdownIsReadAsItWasMeant(String text) {
		model.library.notes.add(text);
		model.library.director = Optional.of(new Person(text, Optional.empty(), Optional.empty(), Place.at("director")));
		MarkdownText page = MarkdownText.of(Pages.of(model.last()).get("docs/Kilton/board.md"));
		assertTrue(page.texts().contains(text), () -> page.texts().toString());
		assertEquals(List.of("Library", text), page.rows("Who").getFirst().subList(0, 2));
	}

	@Test
	void generatingTwiceGivesTheSame() {
		assertEquals(Pages.of(model.last()), Pages.of(Pages.model().last()));
	}
}
