// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.artifacts.Words;
import org.relaydesk.artifacts.docs.Document.Block;
import org.relaydesk.artifacts.docs.Document.Row;
import org.relaydesk.model.Library;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Relay;
import org.relaydesk.model.RelaySettings;
import org.relaydesk.model.RelayState;

/** What the library's relays are in each phase of the rollout. */
record PhaseTable(Subject subject) {

	/** The time line and the table; neither without phases. */
	List<Block> blocks() {
		if (subject.rollout().phases().isEmpty()) {
			return List.of(new Document.Paragraph(subject.words().say("none")));
		}
		return List.of(new TimelineFigure(subject.words(), subject.rollout().phases(), List.of(subject.library())).figure(), table());
	}

	private Block table() {
		Words words = subject.words();
		List<Relay> relays = relays(subject.library());
		List<String> header = new ArrayList<>(List.of(words.say("column.phase"), words.say("column.begins")));
		relays.forEach(relay -> header.add(relay.name()));
		return new Document.Table(header, subject.rollout().phases().stream().map(phase -> row(phase, relays)).toList());
	}

	private Row row(Phase phase, List<Relay> relays) {
		List<String> cells = new ArrayList<>(List.of(phase.name(), phase.begins().toString()));
		relays.forEach(relay -> cells.add(state(relay.at(Optional.of(phase)))));
		return new Row(cells, Optional.of(phase.origin()));
	}

	private String state(Optional<RelaySettings> settings) {
		Words words = subject.words();
		if (settings.isEmpty()) {
			return words.say("state.absent");
		}
		RelayState state = settings.get().state();
		String role = words.say("role." + settings.get().role().value());
		return state == RelayState.RUNNING ? role : role + ", " + words.say("state." + state);
	}

	private static List<Relay> relays(Library library) {
		return library.sites().stream().flatMap(site -> site.hosts().stream()).flatMap(host -> host.relays().stream()).toList();
	}
}
