// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import static java.util.stream.Collectors.joining;

import java.util.List;

import org.relaydesk.artifacts.docs.Document.Figure;
import org.relaydesk.model.Phase;
import org.relaydesk.pictures.Picture;
import org.relaydesk.pictures.Shape.Anchor;
import org.relaydesk.pictures.Style;

/** The phases on a time line; those that require a vote are marked. */
record TimelineFigure(Words words, List<Phase> phases) {

	private static final int WIDTH = 720;
	private static final int LEFT = 20;
	private static final int ROW = 26;

	Figure figure() {
		long first = day(phases.getFirst());
		long span = Math.max(1, day(phases.getLast()) - first);
		double scale = (WIDTH - 2.0 * LEFT - 240) / span;
		Picture.Drawing line = Picture.drawing(WIDTH, phases.size() * ROW + 10.0);
		for (int i = 0; i < phases.size(); i++) {
			Phase phase = phases.get(i);
			double x = LEFT + (day(phase) - first) * scale;
			double end = i + 1 < phases.size() ? LEFT + (day(phases.get(i + 1)) - first) * scale : WIDTH - LEFT - 200.0;
			double y = 6.0 + i * ROW;
			line.rectangle(x, y, Math.max(4, end - x), 14, phase.requiresApproval() ? Style.BAR : Style.PALE, label(phase));
			line.text(Math.max(x + 4, end) + 8, y + 11, Anchor.START, label(phase));
		}
		return new Figure(line.called(words.say("timeline.title"),
				words.say("timeline.description", phases.stream().map(this::label).collect(joining("; ")))));
	}

	private String label(Phase phase) {
		return phase.name() + ", " + phase.begins() + (phase.requiresApproval() ? " (" + words.say("timeline.approval") + ")" : "");
	}

	private static long day(Phase phase) {
		return phase.begins().toEpochDay();
	}
}
