// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.MessageBundle;
import org.relaydesk.analysis.budget.EffectiveBudgets;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactGenerator.Generation;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.artifacts.Words;
import org.relaydesk.artifacts.docs.Document.Block;
import org.relaydesk.artifacts.docs.Document.Figure;
import org.relaydesk.model.Snapshot;
import org.relaydesk.pictures.topology.Layouts;

/** All documents in one language. */
record Documents(String generator, Locale locale) {

	private static final MessageBundle TEXTS = new MessageBundle(Documents.class, "generators");
	private static final List<Message> CONTENT = Stream.of("phases", "votes", "budgets", "hours", "firewalls", "policies", "costs", "notes").map(TEXTS::text).toList();
	private static final List<String> PAGES = List.of("docs/rollout", "docs/LIBRARY/board", "docs/LIBRARY/it", "docs/LIBRARY/desk", "docs/LIBRARY/abuse");

	/** The card of a generator that makes them as HTML and Markdown. */
	GeneratorDescription description(boolean onByDefault) {
		return card(onByDefault, Stream.concat(Stream.of("index"), PAGES.stream()), List.of(".html", ".md"));
	}

	/** The card of a generator that makes them as PDF. */
	GeneratorDescription pdfDescription() {
		return card(false, PAGES.stream(), List.of(".pdf"));
	}

	private GeneratorDescription card(boolean onByDefault, Stream<String> pages, List<String> endings) {
		String suffix = words().suffix();
		return new GeneratorDescription(generator, TEXTS.text(generator), onByDefault,
				pages.flatMap(page -> endings.stream().map(ending -> page + suffix + ending)).toList(), CONTENT, List.of());
	}

	private Words words() {
		return Words.of(Documents.class, "words", locale);
	}

	/** As HTML and Markdown: first those of the rollout, then those of each library. */
	Stream<Generation> parts(Snapshot snapshot) {
		RolloutOverview rollout = rollout(snapshot);
		HtmlPrinter html = new HtmlPrinter(locale);
		MarkdownPrinter markdown = new MarkdownPrinter();
		return all(rollout, Stream.of(rollout::frontPage, rollout::overview)).map(part -> Generation.of(part.get()
				.<Artifact>mapMulti((document, artifacts) -> {
					artifacts.accept(html.print(document, generator));
					artifacts.accept(markdown.print(document, generator));
				}).toList()));
	}

	/** As PDF, without the front page, which is nothing but links. */
	Stream<Generation> pdfParts(Snapshot snapshot) {
		RolloutOverview rollout = rollout(snapshot);
		PdfPrinter printer = new PdfPrinter(locale, Paper.of(snapshot.deployment().libraries()));
		return all(rollout, Stream.of(rollout::overview))
				.map(part -> Generation.of(part.get().map(document -> printer.print(document, generator)).toList()));
	}

	private RolloutOverview rollout(Snapshot snapshot) {
		Words words = words();
		EffectiveBudgets budgets = EffectiveBudgets.of(snapshot);
		TopologyFigure topologies = new TopologyFigure(snapshot, words, new Layouts());
		return new RolloutOverview(snapshot, snapshot.deployment().libraries().stream()
				.map(library -> new Subject(library, snapshot, budgets, topologies, words)).toList(), topologies, words);
	}

	/** The documents that are made together: each general one, and all of a library. A list, because joined streams are not divided among processors. */
	private static Stream<Supplier<Stream<Document>>> all(RolloutOverview rollout, Stream<Supplier<Document>> general) {
		List<Supplier<Stream<Document>>> all = new ArrayList<>();
		general.forEach(document -> all.add(() -> Stream.of(document.get())));
		rollout.libraries().forEach(library -> all.add(() -> of(library)));
		return all.stream();
	}

	private static Stream<Document> of(Subject subject) {
		Optional<Figure> week = new WeekFigure(subject).figure();
		List<Block> phases = new PhaseTable(subject).blocks();
		Stream<Document> always = Stream.of(new BoardPaper(subject, week, phases).document(), new ItSheet(subject, week, phases).document(),
				new DeskSheet(subject).document());
		return subject.hasExits() ? Stream.concat(always, Stream.of(new AbuseGuide(subject).document())) : always;
	}
}
