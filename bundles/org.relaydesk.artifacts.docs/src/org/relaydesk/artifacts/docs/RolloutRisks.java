// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.util.ArrayList;
import java.util.List;

import org.relaydesk.analysis.budget.Hours;
import org.relaydesk.artifacts.Words;
import org.relaydesk.artifacts.docs.Document.Bullets;
import org.relaydesk.artifacts.docs.Document.Paragraph;
import org.relaydesk.artifacts.docs.Document.Section;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Snapshot;

/** What the operator of a rollout has to look at: votes, limits, firewalls and people that are missing. */
record RolloutRisks(Snapshot snapshot, List<Subject> libraries, Words words) {

	/** More names than these say less than their number. */
	private static final int MOST_NAMED = 12;

	Section section() {
		List<String> risks = new ArrayList<>();
		snapshot.rollout().phases().stream().filter(Phase::requiresApproval).forEach(phase -> {
			List<String> silent = libraries.stream().filter(subject -> subject.library().approvals().stream().noneMatch(a -> a.phase().name().equals(phase.name())))
					.map(subject -> subject.library().label()).toList();
			add(risks, "votes", silent, phase.name(), Integer.toString(silent.size()), Integer.toString(libraries.size()));
		});
		List<String> unlimited = libraries.stream().flatMap(subject -> subject.runningRelays().filter(relay -> subject.budget(relay).at(Hours.CLOSED).isEmpty()))
				.map(relay -> relay.nickname()).toList();
		add(risks, "unlimited", unlimited, named(unlimited));
		List<String> together = labels(libraries.stream().filter(subject -> subject.runningRelays().findAny().isPresent() && !subject.isApart()).toList());
		add(risks, "together", together, named(together));
		List<String> alone = labels(libraries.stream().filter(subject -> subject.library().director().isEmpty() && subject.library().it().isEmpty()).toList());
		add(risks, "alone", alone, named(alone));
		return Section.of(words.say("rollout.risk"), risks.isEmpty() ? new Paragraph(words.say("rollout.risk.none")) : new Bullets(risks));
	}

	private void add(List<String> risks, String kind, List<String> concerned, Object... arguments) {
		if (!concerned.isEmpty()) {
			risks.add(words.say("rollout.risk." + kind, arguments));
		}
	}

	private static List<String> labels(List<Subject> subjects) {
		return subjects.stream().map(subject -> subject.library().label()).toList();
	}

	private static String named(List<String> names) {
		return names.size() <= MOST_NAMED ? String.join(", ", names) : Integer.toString(names.size());
	}
}
