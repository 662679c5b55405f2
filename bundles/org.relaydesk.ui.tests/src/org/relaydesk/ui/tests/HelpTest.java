// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.ui.help.PageServer;

/** The help: every page that something refers to is there. */
class HelpTest {

	private static final String ROOT = "/org.relaydesk.help/";
	private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)");

	@RegisterExtension
	final WorkbenchLog log = new WorkbenchLog();

	@Test
	void allTopicsAndTheLinksOnThemLeadToPages() throws IOException {
		List<String> hrefs = hrefs();
		assertTrue(hrefs.size() > FindingCode.values().length, () -> hrefs.size() + " topics");
		List<String> dead = new ArrayList<>();
		for (String href : hrefs) {
			String page = page(href);
			for (String link : LINK.matcher(page).results().map(found -> found.group(1)).filter(link -> !link.contains(":")).toList()) {
				String target = URI.create(href).resolve(link).toString();
				if (HelpSystem.getHelpContent(target) == null) {
					dead.add(href + " -> " + target);
				}
			}
		}
		assertEquals(List.of(), dead);
	}

	@Test
	void everyFindingHasItsPageInTheContents() throws IOException {
		TreeSet<String> wanted = new TreeSet<>();
		Arrays.stream(FindingCode.values()).forEach(code -> wanted.add(ROOT + "findings/" + code.id() + ".html"));
		TreeSet<String> there = new TreeSet<>(hrefs());
		there.removeIf(href -> !href.startsWith(ROOT + "findings/") || href.endsWith("index.html"));
		assertEquals(wanted, there);
		assertTrue(page(ROOT + "findings/lan.reachable.html").contains("<h1"));
	}

	@Test
	void theReferenceIsAPageWithTables() throws IOException {
		String page = page(ROOT + "language-reference.html");
		assertTrue(page.contains("<table>") && page.contains("class=\"language-relay\""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "generate", "judge", "export", "wizard_project", "wizard_library", "wizard_policy", "wizard_import", "preferences",
			"preferences_generation", "preferences_severities", "preferences_formatter", "editor", "view_preview", "view_policy", "view_bandwidth", "view_rollout",
			"view_topology" })
	void contextHelpLeadsToPages(String id) {
		IContext context = HelpSystem.getContext("org.relaydesk.help." + id);
		assertNotNull(context);
		for (IHelpResource topic : context.getRelatedTopics()) {
			assertNotNull(HelpSystem.getHelpContent(topic.getHref()), topic::getHref);
		}
	}

	@Test
	void everyTopicIsServedInSpanish() throws IOException {
		List<String> foreign = new ArrayList<>();
		for (String href : hrefs()) {
			if (!page(href, "es_MX").contains("<html lang=\"es\">")) {
				foreign.add(href);
			}
		}
		assertEquals(List.of(), foreign);
		assertTrue(page(ROOT + "findings/value.port.html", "es").contains("Por qué importa"));
		String findings = page(ROOT + "findings/index.html", "es");
		assertTrue(findings.contains(">Hallazgos</h1>") && findings.contains("aviso"), findings);
	}

	/**
	 * With its index of the help the platform keeps the version of the bundle of this name, which is Lucene's. If there were none, it would refuse its own
	 * index from the second start on, and say so in the error log.
	 */
	@Test
	void theIndexOfTheSearchCanKeepTheVersionOfItsEngine() {
		assertNotNull(Platform.getBundle("org.apache.lucene.core"));
	}

	@Test
	void whoeverReadsAnotherLanguageIsServedEnglish() throws IOException {
		for (String name : List.of("language-reference", "findings/value.port", "findings/index")) {
			assertTrue(page(ROOT + name + ".html", "fr").contains("<html lang=\"en\">"), name);
		}
	}

	@Test
	void pagesAreServedToTheBrowserOfThisMachineOnly() throws Exception {
		PageServer server = new PageServer();
		server.start("help");
		try {
			assertEquals("127.0.0.1", server.getHost());
			assertTrue(get(server, "/help/topic" + ROOT + "index.html").body().contains("<h1"));
			assertTrue(get(server, "/help/index.jsp?topic=" + ROOT + "generating.html").body().contains("src=\"topic" + ROOT + "generating.html\""));
			assertTrue(get(server, "/help/index.jsp").body().startsWith("<!DOCTYPE html>\n<html lang=\"en\">"), "the contents say their language");
			assertEquals(404, get(server, "/help/topic" + ROOT + "none.html").statusCode());
		} finally {
			server.stop("help");
		}
	}

	private static HttpResponse<String> get(PageServer server, String path) throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			URI uri = URI.create("http://" + server.getHost() + ":" + server.getPort() + path);
			return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
		}
	}

	private static List<String> hrefs() {
		List<String> hrefs = new ArrayList<>();
		for (IToc toc : HelpSystem.getTocs()) {
			if (toc.getHref().startsWith(ROOT)) {
				hrefs.add(toc.getTopic(null).getHref());
				collect(toc.getTopics(), hrefs);
			}
		}
		return hrefs;
	}

	private static void collect(ITopic[] topics, List<String> hrefs) {
		for (ITopic topic : topics) {
			if (topic.getHref() != null) {
				hrefs.add(topic.getHref());
			}
			collect(topic.getSubtopics(), hrefs);
		}
	}

	private static String page(String href) throws IOException {
		return page(href, "en");
	}

	private static String page(String href, String language) throws IOException {
		try (InputStream page = HelpSystem.getHelpContent(href, language)) {
			assertNotNull(page, () -> "no page " + href);
			return new String(page.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
