// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.relaydesk.analysis.budget.EffectiveBudgets;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactGenerator.Generation;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Library;
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
		RolloutOverview rollout = new RolloutOverview(snapshot, budgets, words);
		List<Document> documents = new ArrayList<>(List.of(rollout.frontPage(), rollout.overview()));
		snapshot.deployment().libraries().forEach(library -> documents.addAll(of(new Subject(library, snapshot, budgets, words))));
		return Generation.of(documents.stream().flatMap(this::print).toList());
	}

	private static List<Document> of(Subject subject) {
		List<Document> documents = new ArrayList<>(
				List.of(new BoardPaper(subject).document(), new ItSheet(subject).document(), new DeskSheet(subject).document()));
		if (hasExits(subject.snapshot(), subject.library())) {
			documents.add(new AbuseGuide(subject).document());
		}
		return documents;
	}

	/** Whether an exit of the library runs, so that complaints may come. */
	static boolean hasExits(Snapshot snapshot, Library library) {
		return snapshot.hosts(library).stream().flatMap(DeployedHost::runningRelays).anyMatch(relay -> relay.settings().isExit());
	}

	private Stream<Artifact> print(Document document) {
		return Stream.of(new HtmlPrinter(locale).print(document, generator), new MarkdownPrinter().print(document, generator));
	}
}
