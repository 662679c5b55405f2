// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import static java.util.stream.Collectors.joining;

import java.util.List;

import org.relaydesk.artifacts.Words;
import org.relaydesk.artifacts.docs.Document.Figure;
import org.relaydesk.model.Approval;
import org.relaydesk.model.Library;
import org.relaydesk.model.Phase;
import org.relaydesk.pictures.Picture;
import org.relaydesk.pictures.Shape.Anchor;
import org.relaydesk.pictures.Style;

/**
 * The phases on a time line; those that require a vote say how it went.
 *
 * @param libraries whose votes count
 */
record TimelineFigure(Words words, List<Phase> phases, List<Library> libraries) {

	private static final int WIDTH = 720;
	private static final int LEFT = 20;
	private static final int ROW = 26;
	/** The last phase has no end. */
	private static final int LAST = 48;
	/** What a character of a label takes at most. */
	private static final double CHARACTER = 7.4;

	Figure figure() {
		long first = day(phases.getFirst());
		long span = Math.max(1, day(phases.getLast()) - first);
		double right = WIDTH - LEFT - CHARACTER * phases.stream().map(this::label).mapToInt(String::length).max().orElse(0);
		double last = right - LAST;
		double scale = (last - LEFT) / span;
		Picture.Drawing line = Picture.drawing(WIDTH, phases.size() * ROW + 10.0);
		for (int i = 0; i < phases.size(); i++) {
			Phase phase = phases.get(i);
			double x = LEFT + (day(phase) - first) * scale;
			double end = i + 1 < phases.size() ? LEFT + (day(phases.get(i + 1)) - first) * scale : right - 8;
			double y = 6.0 + i * ROW;
			line.rectangle(x, y, Math.max(4, end - x), 14, phase.requiresApproval() ? Style.BAR : Style.PALE, label(phase));
			line.text(Math.max(x + 4, end) + 8, y + 11, Anchor.START, label(phase));
		}
		return new Figure(line.called(words.say("timeline.title"),
				words.say("timeline.description", phases.stream().map(this::label).collect(joining("; ")))));
	}

	private String label(Phase phase) {
		return phase.name() + ", " + phase.begins() + (phase.requiresApproval() ? " (" + vote(phase) + ")" : "");
	}

	private String vote(Phase phase) {
		List<Approval> given = libraries.stream().flatMap(library -> library.approvals().stream().filter(a -> a.phase().name().equals(phase.name())).limit(1)).toList();
		if (libraries.size() != 1) {
			return words.say("timeline.votes", Integer.toString(given.size()), Integer.toString(libraries.size()));
		} else if (given.isEmpty()) {
			return words.say("timeline.missing");
		}
		return given.getFirst().on().map(on -> words.say("timeline.approved", on.value().toString())).orElseGet(() -> words.say("timeline.approved.undated"));
	}

	private static long day(Phase phase) {
		return phase.begins().toEpochDay();
	}
}
