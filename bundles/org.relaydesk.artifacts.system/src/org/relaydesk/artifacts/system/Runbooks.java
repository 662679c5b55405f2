// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.system;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.relaydesk.analysis.budget.EffectiveBudgets;
import org.relaydesk.artifacts.ArtifactGenerator.Generation;
import org.relaydesk.artifacts.GeneratorDescription;
import org.relaydesk.artifacts.HostFolder;
import org.relaydesk.artifacts.Line;
import org.relaydesk.artifacts.Recent;
import org.relaydesk.artifacts.Words;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.Snapshot;

/** All runbooks in one language. */
record Runbooks(String generator, Locale locale) {

	/** The texts of runbooks, and of the calendar that reminds of their steps. */
	static Words words(Locale locale) {
		return Words.of(Runbooks.class, "runbook", locale);
	}

	/** Where the runbook of a host lies. */
	static String path(DeployedHost host, Words words) {
		return HostFolder.of(host).file(name(words)).value();
	}

	private static String name(Words words) {
		return "RUNBOOK" + words.suffix() + ".md";
	}

	/** The card of a generator that makes them. */
	GeneratorDescription description(boolean onByDefault) {
		return new GeneratorDescription(generator, GeneratorTexts.text(generator), onByDefault, List.of("hosts/LIBRARY/SITE/HOST/" + name(words(locale))),
				GeneratorDescription.words("system", "address", "behind", "dns name", GeneratorTexts.text("runbook.relays"), "family", "keys offline", "while open",
						"metrics", "firewall"), List.of());
	}

	/** One a host. */
	Stream<Generation> parts(Snapshot snapshot) {
		Words words = words(locale);
		List<RunbookChapter> chapters = chapters(EffectiveBudgets.of(snapshot));
		Recent<String, List<Line>> printed = new Recent<>();
		return HostView.of(snapshot).map(host -> {
			RunbookWriter book = new RunbookWriter(words, printed);
			chapters.forEach(chapter -> chapter.write(host, book));
			return Generation.of(List.of(host.artifact("/" + name(words), generator, book.lines())));
		});
	}

	private static List<RunbookChapter> chapters(EffectiveBudgets budgets) {
		return List.of(new HostChapter(), new InstallChapter(), new KeysChapter(), new StartChapter(budgets), new ExitChapter(), new BridgeChapter(),
				new CareChapter(budgets));
	}
}
