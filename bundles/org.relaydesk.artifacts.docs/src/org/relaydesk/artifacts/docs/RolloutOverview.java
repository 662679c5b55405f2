// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.budget.EffectiveBudgets;
import org.relaydesk.analysis.budget.Hours;
import org.relaydesk.artifacts.docs.Document.Block;
import org.relaydesk.artifacts.docs.Document.Link;
import org.relaydesk.artifacts.docs.Document.Paragraph;
import org.relaydesk.artifacts.docs.Document.Row;
import org.relaydesk.artifacts.docs.Document.Section;
import org.relaydesk.artifacts.docs.Document.Table;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Library;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.quantity.Bandwidth;

/** The whole rollout in one phase, and the front page that leads to all documents. */
record RolloutOverview(Snapshot snapshot, EffectiveBudgets budgets, Words words) {

	Document overview() {
		List<Section> sections = List.of(phases(), libraries(), capacity());
		return new Document("docs/rollout" + words.suffix(), say("rollout.title", snapshot.rollout().label()), say("rollout.lead", phase(),
				Integer.toString(snapshot.deployment().libraries().size()), Long.toString(snapshot.runningRelays().count())), sections, footer());
	}

	Document frontPage() {
		List<Section> sections = new ArrayList<>();
		sections.add(Section.of(say("rollout.title", snapshot.rollout().label()), new Link("docs/rollout" + words.suffix(), say("index.overview"))));
		snapshot.deployment().libraries().forEach(library -> sections.add(new Section(library.label(), links(library))));
		return new Document("index" + words.suffix(), say("index.title", snapshot.rollout().label()), say("index.lead", phase()), sections, footer());
	}

	private List<Block> links(Library library) {
		List<Block> links = new ArrayList<>();
		for (String kind : List.of("board", "it", "desk")) {
			links.add(new Link("docs/" + library.name() + "/" + kind + words.suffix(), say("index." + kind)));
		}
		if (Documents.hasExits(snapshot, library)) {
			links.add(new Link("docs/" + library.name() + "/abuse" + words.suffix(), say("index.abuse")));
		}
		return links;
	}

	private Section phases() {
		List<Phase> phases = snapshot.rollout().phases();
		if (phases.isEmpty()) {
			return Section.of(say("rollout.phases"), new Paragraph(say("none")));
		}
		List<Row> rows = phases.stream().map(p -> Row.of(p.origin(), p.name(), p.begins().toString(), say(p.requiresApproval() ? "yes" : "no"))).toList();
		return Section.of(say("rollout.phases"), new TimelineFigure(words, phases).figure(),
				new Table(List.of(say("column.phase"), say("column.begins"), say("column.vote")), rows));
	}

	private Section libraries() {
		List<Row> rows = snapshot.deployment().libraries().stream().map(this::library).toList();
		if (rows.isEmpty()) {
			return Section.of(say("rollout.libraries"), new Paragraph(say("none")));
		}
		List<String> header = List.of(say("column.library"), say("column.where"), say("column.relays"), say("column.bandwidth"));
		return Section.of(say("rollout.libraries"), new TopologyFigure(snapshot, words).ofAll(), new Table(header, rows));
	}

	private Row library(Library library) {
		List<DeployedRelay> running = snapshot.runningRelays().filter(r -> r.library().equals(library)).toList();
		String relays = running.stream().map(r -> r.nickname() + " (" + say("role." + r.settings().role().value()) + ")").collect(joining(", "));
		String bandwidth = running.isEmpty() ? "" : Subject.total(running, budgets, Hours.CLOSED).map(Object::toString).orElseGet(() -> say("unlimited"));
		return Row.of(library.origin(), library.label(), library.place().map(p -> p.value()).orElse(""), relays.isEmpty() ? say("none") : relays, bandwidth);
	}

	private Section capacity() {
		List<DeployedRelay> running = snapshot.runningRelays().toList();
		Optional<Bandwidth> closed = Subject.total(running, budgets, Hours.CLOSED);
		Optional<Bandwidth> open = Subject.total(running, budgets, Hours.OPEN);
		return Section.of(say("rollout.capacity"), new Paragraph(closed.isEmpty() || open.isEmpty() ? say("rollout.capacity.none")
				: say("rollout.capacity.text", closed.get().toString(), open.get().toString())));
	}

	private String phase() {
		return snapshot.phase().map(Phase::name).orElseGet(() -> say("no.phase"));
	}

	private String footer() {
		return say("footer", snapshot.rollout().label(), phase());
	}

	private String say(String key, Object... arguments) {
		return words.say(key, arguments);
	}
}
