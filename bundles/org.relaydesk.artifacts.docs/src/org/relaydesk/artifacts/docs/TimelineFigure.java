// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import static java.util.stream.Collectors.joining;

import java.util.List;

import org.relaydesk.artifacts.docs.Document.Figure;
import org.relaydesk.model.Phase;

/** The phases on a time line; those that require a vote are marked. */
record TimelineFigure(Words words, List<Phase> phases) {

	private static final int WIDTH = 720;
	private static final int LEFT = 20;
	private static final int ROW = 26;

	Figure figure() {
		long first = day(phases.getFirst());
		long span = Math.max(1, day(phases.getLast()) - first);
		double scale = (WIDTH - 2.0 * LEFT - 240) / span;
		Svg svg = new Svg(WIDTH, phases.size() * ROW + 10);
		for (int i = 0; i < phases.size(); i++) {
			Phase phase = phases.get(i);
			double x = LEFT + (day(phase) - first) * scale;
			double end = i + 1 < phases.size() ? LEFT + (day(phases.get(i + 1)) - first) * scale : WIDTH - LEFT - 200.0;
			double y = 6.0 + i * ROW;
			svg.rectangle(x, y, Math.max(4, end - x), 14, phase.requiresApproval() ? "bar" : "bar2", label(phase));
			svg.text(Math.max(x + 4, end) + 8, y + 11, "start", label(phase));
		}
		return new Figure(svg, words.say("timeline.title"),
				words.say("timeline.description", phases.stream().map(this::label).collect(joining("; "))));
	}

	private String label(Phase phase) {
		return phase.name() + ", " + phase.begins() + (phase.requiresApproval() ? " (" + words.say("timeline.approval") + ")" : "");
	}

	private static long day(Phase phase) {
		return phase.begins().toEpochDay();
	}
}
