// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.relaydesk.model.DeployedHost;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Snapshot;

/**
 * Asks its questions of every relay, host and snapshot, phase by phase, and reports each answer once: for the first phase in which it holds.
 */
public record PhaseByPhase(List<PhaseAnalysis<DeployedRelay>> ofRelays, List<PhaseAnalysis<DeployedHost>> ofHosts,
		List<PhaseAnalysis<Snapshot>> ofSnapshots) implements Analysis {

	/** The same complaint about the same thing, whatever its figures are in a later phase. */
	private record Key(FindingCode code, Origin origin, Origin subject) {
	}

	@Override
	public List<Finding> findings(Deployment deployment) {
		Set<Key> reported = new HashSet<>();
		List<Finding> all = new ArrayList<>();
		for (Snapshot snapshot : deployment.snapshots()) {
			Set<Key> now = new HashSet<>();
			Collector collector = new Collector(snapshot, reported, now, all);
			collector.ask(ofSnapshots, snapshot, snapshot.rollout().origin());
			for (DeployedHost host : snapshot.hosts()) {
				collector.ask(ofHosts, host, host.host().origin());
				host.relays().forEach(relay -> collector.ask(ofRelays, relay, relay.relay().origin()));
			}
			reported.addAll(now);
		}
		return all;
	}

	private record Collector(Snapshot snapshot, Set<Key> before, Set<Key> now, List<Finding> found) {

		<T> void ask(List<PhaseAnalysis<T>> questions, T subject, Origin place) {
			for (PhaseAnalysis<T> question : questions) {
				question.findings(subject, snapshot).forEach(finding -> {
					Key key = new Key(finding.code(), finding.origin(), place);
					if (!before.contains(key)) {
						now.add(key);
						found.add(finding);
					}
				});
			}
		}
	}
}
