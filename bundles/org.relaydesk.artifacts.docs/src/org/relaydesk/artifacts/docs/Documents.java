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

	/** The card of a generator that makes them. */
	GeneratorDescription description(String title, boolean onByDefault) {
		String suffix = Words.in(locale).suffix();
		List<String> pages = Stream.of("index", "docs/rollout", "docs/LIBRARY/board", "docs/LIBRARY/it", "docs/LIBRARY/desk", "docs/LIBRARY/abuse")
				.flatMap(page -> Stream.of(page + suffix + ".html", page + suffix + ".md")).toList();
		return new GeneratorDescription(generator, title, onByDefault, pages,
				List.of("phases", "votes", "budgets", "opening hours", "firewalls", "exit policies", "costs", "notes"), List.of());
	}

	Generation generate(Snapshot snapshot) {
		Words words = Words.in(locale);
		EffectiveBudgets budgets = EffectiveBudgets.of(snapshot);
		List<Subject> libraries = snapshot.deployment().libraries().stream().map(library -> new Subject(library, snapshot, budgets, words)).toList();
		RolloutOverview rollout = new RolloutOverview(snapshot, libraries, words);
		Stream<Document> documents = Stream.concat(Stream.of(rollout.frontPage(), rollout.overview()), libraries.stream().flatMap(Documents::of));
		return Generation.of(documents.flatMap(this::print).toList());
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
