// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.rollout;

import static org.relaydesk.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.model.Approval;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Library;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Relay;
import org.relaydesk.model.RelaySettings;
import org.relaydesk.model.RelayState;
import org.relaydesk.pictures.Picture;
import org.relaydesk.pictures.Shape.Anchor;
import org.relaydesk.pictures.Shape.Weight;
import org.relaydesk.pictures.Style;
import org.relaydesk.ui.picture.Figure;
import org.relaydesk.ui.picture.Figure.Spot;

/** The rollout on a time line: a lane of phases, one of votes, and one for each relay with what it is from when on. */
final class Timeline {

	private static final int NAMES = 190;
	private static final int LANE = 26;
	private static final int BAR = 20;
	private static final int TOP = 6;
	private static final int LONGEST_NAME = 26;
	/** More would not be looked at, and would not fit on the largest canvas. */
	private static final int MOST_RELAYS = 400;

	private final Deployment deployment;
	private final List<Phase> phases;
	private final String chosen;
	private final TimeAxis axis;
	private final Picture.Drawing drawing;
	private final List<Spot<Target>> spots = new ArrayList<>();
	private double y = TOP;

	private Timeline(Deployment deployment, String chosen) {
		this.deployment = deployment;
		this.phases = deployment.rollout().phases();
		this.chosen = chosen;
		this.axis = new TimeAxis(phases, NAMES);
		long lanes = Math.min(MOST_RELAYS + 1, relays().size());
		this.drawing = Picture.drawing(axis.width() + 8, TOP + 2.0 * LANE + 14 + lanes * LANE);
	}

	/** The rollout's phases must not be empty. */
	static Figure<Target> of(Deployment deployment, String chosen) {
		return new Timeline(deployment, chosen).draw();
	}

	private List<Relay> relays() {
		return deployment.libraries().stream().flatMap(library -> library.sites().stream()).flatMap(site -> site.hosts().stream())
				.flatMap(host -> host.relays().stream()).toList();
	}

	private Figure<Target> draw() {
		name(text("rollout.phases"), Weight.SOFT);
		for (int i = 0; i < phases.size(); i++) {
			phase(i);
		}
		y += LANE + 7;
		name(text("rollout.votes"), Weight.SOFT);
		drawing.line(NAMES, y + BAR / 2.0, axis.width(), y + BAR / 2.0, Style.AXIS);
		deployment.libraries().forEach(library -> library.approvals().forEach(approval -> vote(library, approval)));
		y += LANE + 7;
		List<Relay> relays = relays();
		relays.stream().limit(MOST_RELAYS).forEach(this::relay);
		if (relays.size() > MOST_RELAYS) {
			name(text("rollout.more", relays.size() - MOST_RELAYS), Weight.SOFT);
		}
		String description = text("rollout.timeline.description", String.join(", ", phases.stream().map(Timeline::label).toList()));
		return new Figure<>(drawing.called(text("rollout.timeline", deployment.rollout().label()), description), spots);
	}

	private void name(String name, Weight weight) {
		drawing.text(4, y + 15, Anchor.START, weight, name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "\u2026" : name);
	}

	private void phase(int index) {
		Phase phase = phases.get(index);
		boolean isChosen = phase.name().equals(chosen);
		String name = label(phase) + (isChosen ? ", " + text("rollout.chosen") : "");
		String word = phase.name() + (phase.requiresApproval() ? " " + text("rollout.vote.needed") : "");
		bar(axis.start(index), axis.end(index), isChosen ? Style.PALE : Style.BOX, name, new Target(Optional.of(phase.name()), phase.origin()));
		drawing.text(axis.start(index) + 6, y + 14, Anchor.START, isChosen ? Weight.STRONG : Weight.PLAIN, word);
		if (isChosen) {
			drawing.rectangle(axis.start(index), y + BAR, axis.end(index) - axis.start(index) - 2, 4, Style.BAR);
		}
	}

	private static String label(Phase phase) {
		return text(phase.requiresApproval() ? "rollout.phase.vote" : "rollout.phase", phase.name(), phase.begins().toString());
	}

	private void vote(Library library, Approval approval) {
		double x = axis.at(approval.on().map(on -> on.value()).orElse(approval.phase().begins()));
		String when = approval.on().map(on -> on.value().toString()).orElse(text("rollout.undated"));
		String name = text("rollout.vote", library.label(), approval.phase().name(), when, approval.by().orElse(text("rollout.board")));
		drawing.rectangle(x - 5, y + 5, 10, 10, Style.BAR, name);
		spots.add(new Spot<>(x - 7, y + 3, 14, 14, name, new Target(Optional.empty(), approval.origin())));
	}

	private void relay(Relay relay) {
		name(relay.name(), Weight.PLAIN);
		int from = 0;
		while (from < phases.size()) {
			Optional<RelaySettings> settings = at(relay, from);
			int to = from + 1;
			while (to < phases.size() && isSame(settings, at(relay, to))) {
				to++;
			}
			if (settings.isPresent()) {
				era(relay, settings.get(), from, to - 1);
			}
			from = to;
		}
		y += LANE;
	}

	private Optional<RelaySettings> at(Relay relay, int phase) {
		return relay.at(Optional.of(phases.get(phase))).filter(settings -> settings.state() != RelayState.RETIRED);
	}

	private static boolean isSame(Optional<RelaySettings> one, Optional<RelaySettings> other) {
		return one.map(Timeline::word).equals(other.map(Timeline::word));
	}

	/** What a relay is, in a word. */
	private static String word(RelaySettings settings) {
		return text(settings.isRunning() ? "rollout.role." + settings.role().value() : "rollout.paused");
	}

	private void era(Relay relay, RelaySettings settings, int first, int last) {
		Style style = !settings.isRunning() ? Style.BOX : settings.isExit() ? Style.BAR : Style.PALE;
		String name = text("rollout.era", relay.name(), word(settings), phases.get(first).name());
		bar(axis.start(first), axis.end(last), style, name, new Target(Optional.empty(), relay.origin()));
		if (style == Style.BAR) {
			drawing.rectangle(axis.start(first) + 4, y + 3, 7.0 * word(settings).length() + 8, BAR - 6, Style.BOX);
		}
		drawing.text(axis.start(first) + 8, y + 14, Anchor.START, word(settings));
	}

	private void bar(double from, double to, Style style, String name, Target target) {
		drawing.rectangle(from, y, to - from - 2, BAR, style, name);
		spots.add(new Spot<>(from, y, to - from - 2, BAR, name, target));
	}
}
