// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.rollout;

import static org.relaydesk.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.artifacts.Generators;
import org.relaydesk.build.ArtifactBuild;
import org.relaydesk.build.Selection;
import org.relaydesk.build.plan.ArtifactChange;
import org.relaydesk.build.plan.Change;
import org.relaydesk.build.plan.Plan;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Snapshot;
import org.relaydesk.ui.live.ModelTable.Row;

/**
 * What changes from one phase to another.
 *
 * @param from the name of a phase; empty for the time before anything was
 * @param to the name of a phase
 */
record PhaseChange(Deployment deployment, String from, String to) {

	/** From the phase before the chosen one. */
	static PhaseChange into(Deployment deployment, String phase) {
		List<String> names = deployment.rollout().phases().stream().map(Phase::name).toList();
		int before = names.indexOf(phase) - 1;
		return new PhaseChange(deployment, before < 0 ? "" : names.get(before), phase);
	}

	/** First what changes in the model's terms, then the files with what has to be done for each, quietly. */
	List<Row> rows(Generators generators) {
		ArtifactBuild build = new ArtifactBuild(generators);
		Plan plan = Plan.between(from, build.run(snapshot(from), Selection.ALL), to, build.run(snapshot(to), Selection.ALL));
		List<Row> rows = new ArrayList<>();
		plan.changes().forEach(change -> rows.add(row(change)));
		plan.artifacts().forEach(change -> rows.add(row(change)));
		return rows;
	}

	private Snapshot snapshot(String phase) {
		return deployment.phase(phase).map(deployment::at).orElseGet(() -> new Snapshot(deployment, Optional.empty(), List.of()));
	}

	private static Row row(Change change) {
		return Row.of(change.origin(), change.library(), text(change.subject()), text(change.summary()));
	}

	private static Row row(ArtifactChange change) {
		String kind = text("rollout.file." + change.change());
		return new Row(List.of("", change.path(), text("rollout.file.effect", kind, text("rollout.effect." + change.effect()))), Optional.empty(), true);
	}
}
