// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.relaydesk.analysis.budget.SharedUplink;
import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Snapshot;

/**
 * Asks its questions of every relay, host, uplink and snapshot, phase by phase. One word that is wrong gives one finding, for the first phase in
 * which it holds: where several relays take the word from a template or a budget, the others are named as related.
 */
public record PhaseByPhase(List<PhaseAnalysis<DeployedRelay>> ofRelays, List<PhaseAnalysis<DeployedHost>> ofHosts,
		List<PhaseAnalysis<SharedUplink>> ofUplinks, List<PhaseAnalysis<Snapshot>> ofSnapshots) implements Analysis {

	private record Mistake(FindingCode code, Origin origin) {
	}

	@Override
	public List<Finding> findings(Deployment deployment) {
		return findings(deployment, () -> {
		});
	}

	/** @param checkpoint run now and then; what it throws ends the work */
	List<Finding> findings(Deployment deployment, Runnable checkpoint) {
		Set<Mistake> known = new HashSet<>();
		List<Finding> all = new ArrayList<>();
		List<Snapshot> snapshots = deployment.snapshots();
		for (Snapshot snapshot : snapshots) {
			Phase phase = new Phase(snapshot, known, new LinkedHashMap<>());
			boolean fromTheStart = snapshot == snapshots.getFirst();
			phase.ask(in(snapshot), checkpoint).forEach(finding -> all.add(fromTheStart ? finding : since(finding, snapshot)));
			known.addAll(phase.found.keySet());
		}
		return all;
	}

	private PhaseByPhase in(Snapshot snapshot) {
		return new PhaseByPhase(in(ofRelays, snapshot), in(ofHosts, snapshot), in(ofUplinks, snapshot), in(ofSnapshots, snapshot));
	}

	private static <T> List<PhaseAnalysis<T>> in(List<PhaseAnalysis<T>> questions, Snapshot snapshot) {
		return questions.stream().map(question -> question.in(snapshot)).toList();
	}

	/** What does not hold from the beginning names the phase in which it begins. */
	private static Finding since(Finding finding, Snapshot snapshot) {
		List<Finding.Related> places = new ArrayList<>(finding.related());
		snapshot.phase().ifPresent(phase -> places.add(new Finding.Related(FindingTexts.text("phase.from", phase.name()), phase.origin())));
		return finding.withRelated(places);
	}

	/** The answers of one phase. */
	private record Phase(Snapshot snapshot, Set<Mistake> known, Map<Mistake, Finding> found) {

		Collection<Finding> ask(PhaseByPhase questions, Runnable checkpoint) {
			ask(questions.ofSnapshots, snapshot, snapshot.rollout().origin());
			for (DeployedHost host : snapshot.hosts()) {
				checkpoint.run();
				ask(questions.ofHosts, host, host.host().origin());
				for (DeployedRelay relay : host.relays()) {
					ask(questions.ofRelays, relay, relay.relay().origin());
				}
			}
			for (SharedUplink uplink : SharedUplink.of(snapshot)) {
				ask(questions.ofUplinks, uplink, uplink.uplink().origin());
			}
			return found.values();
		}

		private <T> void ask(List<PhaseAnalysis<T>> questions, T subject, Origin place) {
			Consumer<Finding> collector = finding -> collect(finding, place);
			for (PhaseAnalysis<T> question : questions) {
				question.findings(subject, snapshot).forEach(collector);
			}
		}

		private void collect(Finding finding, Origin place) {
			Mistake mistake = new Mistake(finding.code(), finding.origin());
			if (!known.contains(mistake)) {
				found.merge(mistake, finding, (first, other) -> related(first, other, place));
			}
		}

		private static Finding related(Finding first, Finding other, Origin place) {
			if (other.text().equals(first.text())) {
				return first;
			}
			List<Finding.Related> places = new ArrayList<>(first.related());
			places.add(new Finding.Related(other.text(), place));
			return first.withRelated(places);
		}
	}
}
