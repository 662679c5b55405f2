// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.budget.Hours;
import org.relaydesk.artifacts.Words;
import org.relaydesk.artifacts.docs.Document.Block;
import org.relaydesk.artifacts.docs.Document.Link;
import org.relaydesk.artifacts.docs.Document.Paragraph;
import org.relaydesk.artifacts.docs.Document.Row;
import org.relaydesk.artifacts.docs.Document.Section;
import org.relaydesk.artifacts.docs.Document.Table;
import org.relaydesk.model.Library;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.quantity.Bandwidth;

/**
 * The whole rollout in one phase, and the front page that leads to all documents.
 *
 * @param libraries all of them
 */
record RolloutOverview(Snapshot snapshot, List<Subject> libraries, TopologyFigure topologies, Words words) {

	Document overview() {
		List<Section> sections = List.of(phases(), listed(), capacity(), new RolloutRisks(snapshot, libraries, words).section());
		return new Document("docs/rollout" + words.suffix(), say("rollout.title", snapshot.rollout().label()), say("rollout.lead", phase(),
				Integer.toString(libraries.size()), Long.toString(snapshot.runningRelays().count())), sections, footer());
	}

	Document frontPage() {
		List<Section> sections = new ArrayList<>();
		sections.add(Section.of(say("rollout.title", snapshot.rollout().label()), new Link("docs/rollout" + words.suffix(), say("index.overview"))));
		libraries.forEach(subject -> sections.add(new Section(subject.library().label(), links(subject))));
		return new Document("index" + words.suffix(), say("index.title", snapshot.rollout().label()), say("index.lead", phase()), sections, footer());
	}

	private List<Block> links(Subject subject) {
		List<Block> links = new ArrayList<>();
		for (String kind : List.of("board", "it", "desk")) {
			links.add(new Link(subject.path(kind), say("index." + kind)));
		}
		if (subject.hasExits()) {
			links.add(new Link(subject.path("abuse"), say("index.abuse")));
		}
		return links;
	}

	private Section phases() {
		List<Phase> phases = snapshot.rollout().phases();
		if (phases.isEmpty()) {
			return Section.of(say("rollout.phases"), new Paragraph(say("none")));
		}
		List<Row> rows = phases.stream().map(p -> Row.of(p.origin(), p.name(), p.begins().toString(), say(p.requiresApproval() ? "yes" : "no"))).toList();
		return Section.of(say("rollout.phases"), new TimelineFigure(words, phases, snapshot.deployment().libraries()).figure(),
				new Table(List.of(say("column.phase"), say("column.begins"), say("column.vote")), rows));
	}

	private Section listed() {
		List<Row> rows = libraries.stream().map(this::row).toList();
		if (rows.isEmpty()) {
			return Section.of(say("rollout.libraries"), new Paragraph(say("none")));
		}
		List<String> header = List.of(say("column.library"), say("column.where"), say("column.relays"), say("column.bandwidth"));
		return Section.of(say("rollout.libraries"), topologies.ofAll(), new Table(header, rows));
	}

	private Row row(Subject subject) {
		Library library = subject.library();
		List<String> running = subject.runningRelays().map(r -> r.nickname() + " (" + subject.role(r) + ")").toList();
		String bandwidth = running.isEmpty() ? "" : subject.total(Hours.CLOSED).map(Object::toString).orElseGet(() -> say("unlimited"));
		return Row.of(library.origin(), library.label(), library.place().map(p -> p.value()).orElse(""),
				running.isEmpty() ? say("none") : String.join(", ", running), bandwidth);
	}

	private Section capacity() {
		Optional<Bandwidth> closed = total(Hours.CLOSED);
		Optional<Bandwidth> open = total(Hours.OPEN);
		return Section.of(say("rollout.capacity"), new Paragraph(closed.isEmpty() || open.isEmpty() ? say("rollout.capacity.none")
				: say("rollout.capacity.text", closed.get().toString(), open.get().toString())));
	}

	private Optional<Bandwidth> total(Hours hours) {
		return libraries.isEmpty() ? Optional.empty() : Subject.total(snapshot.runningRelays().toList(), libraries.getFirst().budgets(), hours);
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
