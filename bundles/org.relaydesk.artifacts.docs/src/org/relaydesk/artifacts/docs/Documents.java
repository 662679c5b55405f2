// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.budget.EffectiveBudgets;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactGenerator.Generation;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.artifacts.docs.Document.Figure;
import org.relaydesk.model.Snapshot;

/** All documents in one language. */
record Documents(String generator, Locale locale) {

	private static final List<String> PAGES = List.of("docs/rollout", "docs/LIBRARY/board", "docs/LIBRARY/it", "docs/LIBRARY/desk", "docs/LIBRARY/abuse");

	/** The card of a generator that makes them as HTML and Markdown. */
	GeneratorDescription description(String title, boolean onByDefault) {
		return card(title, onByDefault, Stream.concat(Stream.of("index"), PAGES.stream()), List.of(".html", ".md"));
	}

	/** The card of a generator that makes them as PDF. */
	GeneratorDescription pdfDescription(String title) {
		return card(title, false, PAGES.stream(), List.of(".pdf"));
	}

	private GeneratorDescription card(String title, boolean onByDefault, Stream<String> pages, List<String> endings) {
		String suffix = Words.in(locale).suffix();
		return new GeneratorDescription(generator, title, onByDefault, pages.flatMap(page -> endings.stream().map(ending -> page + suffix + ending)).toList(),
				List.of("phases", "votes", "budgets", "opening hours", "firewalls", "exit policies", "costs", "notes"), List.of());
	}

	/** As HTML and Markdown. */
	Generation generate(Snapshot snapshot) {
		List<Subject> libraries = libraries(snapshot);
		RolloutOverview rollout = new RolloutOverview(snapshot, libraries, Words.in(locale));
		return Generation.of(all(Stream.of(rollout.frontPage(), rollout.overview()), libraries).flatMap(this::print).toList());
	}

	/** As PDF, without the front page, which is nothing but links. */
	Generation generatePdf(Snapshot snapshot) {
		List<Subject> libraries = libraries(snapshot);
		Document rollout = new RolloutOverview(snapshot, libraries, Words.in(locale)).overview();
		PdfPrinter printer = new PdfPrinter(locale, Paper.of(snapshot.deployment().libraries()));
		return Generation.of(all(Stream.of(rollout), libraries).map(document -> printer.print(document, generator)).toList());
	}

	private List<Subject> libraries(Snapshot snapshot) {
		Words words = Words.in(locale);
		EffectiveBudgets budgets = EffectiveBudgets.of(snapshot);
		return snapshot.deployment().libraries().stream().map(library -> new Subject(library, snapshot, budgets, words)).toList();
	}

	/** In their order, though what follows is done for several at a time. */
	private static Stream<Document> all(Stream<Document> general, List<Subject> libraries) {
		return Stream.concat(general, libraries.parallelStream().flatMap(Documents::of)).parallel();
	}

	private static Stream<Document> of(Subject subject) {
		Optional<Figure> week = new WeekFigure(subject).figure();
		Stream<Document> always = Stream.of(new BoardPaper(subject, week).document(), new ItSheet(subject, week).document(), new DeskSheet(subject).document());
		return subject.hasExits() ? Stream.concat(always, Stream.of(new AbuseGuide(subject).document())) : always;
	}

	private Stream<Artifact> print(Document document) {
		return Stream.of(new HtmlPrinter(locale).print(document, generator), new MarkdownPrinter().print(document, generator));
	}
}
