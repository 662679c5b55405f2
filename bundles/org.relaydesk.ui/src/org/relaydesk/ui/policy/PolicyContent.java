// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.policy;

import java.util.List;
import java.util.Optional;

import org.relaydesk.analysis.listeners.Endpoint;
import org.relaydesk.analysis.policy.PolicyQueries;
import org.relaydesk.analysis.policy.PolicyReport;
import org.relaydesk.ui.Texts;
import org.relaydesk.ui.live.ModelTable.Row;
import org.relaydesk.ui.picture.Figure;

/**
 * What the view shows of one policy.
 *
 * @param subjects all that can be looked at
 * @param chosen the index of the one that is shown
 * @param other the index of the one that it is compared with; -1 for none
 * @param differences what it does that the other does not, a sentence each
 */
record PolicyContent(List<Subject> subjects, int chosen, List<Row> rules, PolicyReport report, Figure<Endpoint> map, int other, List<String> differences) {

	/** Empty if there is no policy at all. */
	static Optional<PolicyContent> of(List<Subject> subjects, String wanted, String other) {
		if (subjects.isEmpty()) {
			return Optional.empty();
		}
		List<String> labels = labels(subjects);
		int chosen = Math.max(0, labels.indexOf(wanted));
		Subject subject = subjects.get(chosen);
		int against = labels.indexOf(other);
		List<String> differences = against < 0 ? List.of()
				: PolicyQueries.diff(subjects.get(against).policy(), subject.policy()).sentences().stream().map(Texts::text).toList();
		return Optional.of(new PolicyContent(subjects, chosen, RuleRows.of(subject.policy()), PolicyQueries.show(subject.policy()),
				PortMap.of(subject.label(), subject.policy().effective()), against, differences));
	}

	Subject subject() {
		return subjects.get(chosen);
	}

	List<String> labels() {
		return labels(subjects);
	}

	private static List<String> labels(List<Subject> subjects) {
		return subjects.stream().map(Subject::label).toList();
	}
}
