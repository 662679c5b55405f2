// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The whole model of one folder, everything resolved: templates, overrides, names and defaults. */
public record Deployment(Rollout rollout, List<Library> libraries, List<Budget> budgets, List<ExitPolicy> policies, List<Firewall> firewalls) {

	/** What holds in a phase of this rollout. */
	public Snapshot at(Phase phase) {
		return Snapshot.of(this, Optional.of(phase));
	}

	/** What holds on a date: the last phase that begins on or before it; empty before the first. */
	public Optional<Snapshot> at(LocalDate date) {
		return rollout.phases().stream().filter(p -> !p.begins().isAfter(date)).reduce((earlier, later) -> later).map(this::at);
	}

	/** Each phase's snapshot in order; a rollout without phases has a single one. */
	public List<Snapshot> snapshots() {
		return rollout.phases().isEmpty() ? List.of(Snapshot.of(this, Optional.empty())) : rollout.phases().stream().map(this::at).toList();
	}

	public Optional<Phase> phase(String name) {
		return rollout.phases().stream().filter(p -> p.name().equals(name)).findFirst();
	}
}
