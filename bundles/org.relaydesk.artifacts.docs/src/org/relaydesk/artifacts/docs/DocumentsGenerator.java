// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.relaydesk.analysis.budget.EffectiveBudgets;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.artifacts.ArtifactGenerator;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.model.Library;
import org.relaydesk.model.Snapshot;

/** The documents that a consultant hands over: for boards, IT staff, reference desks and abuse contacts, and an overview. */
public final class DocumentsGenerator implements ArtifactGenerator {

	private static final GeneratorDescription DESCRIPTION = new GeneratorDescription("docs", "Documents for board, IT, reference desk and complaints", true,
			List.of("index.html", "docs/rollout.html", "docs/LIBRARY/board.html", "docs/LIBRARY/it.html", "docs/LIBRARY/desk.html",
					"docs/LIBRARY/abuse.html", "and the same as .md"),
			List.of("phases", "votes", "budgets", "opening hours", "firewalls", "costs", "notes"), List.of());

	@Override
	public GeneratorDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Generation generate(Snapshot snapshot) {
		Words words = Words.in(Locale.ENGLISH);
		EffectiveBudgets budgets = EffectiveBudgets.of(snapshot);
		RolloutOverview rollout = new RolloutOverview(snapshot, budgets, words);
		List<Document> documents = new ArrayList<>(List.of(rollout.frontPage(), rollout.overview()));
		snapshot.deployment().libraries().forEach(library -> documents.addAll(documents(new Subject(library, snapshot, budgets, words))));
		return Generation.of(documents.stream().flatMap(document -> print(document, words.locale())).toList());
	}

	private static List<Document> documents(Subject subject) {
		List<Document> documents = new ArrayList<>(
				List.of(new BoardPaper(subject).document(), new ItSheet(subject).document(), new DeskSheet(subject).document()));
		if (hasExits(subject.snapshot(), subject.library())) {
			documents.add(new AbuseGuide(subject).document());
		}
		return documents;
	}

	/** Whether an exit of the library runs, so that complaints may come. */
	static boolean hasExits(Snapshot snapshot, Library library) {
		return snapshot.hosts(library).stream().flatMap(h -> h.runningRelays()).anyMatch(r -> r.settings().isExit());
	}

	private static Stream<Artifact> print(Document document, Locale locale) {
		return Stream.of(new HtmlPrinter(locale).print(document, DESCRIPTION.id()), new MarkdownPrinter().print(document, DESCRIPTION.id()));
	}
}
