// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.relaydesk.model.Deployment;
import org.relaydesk.model.Phase;
import org.relaydesk.model.Rollout;
import org.relaydesk.model.Snapshot;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Which phase a command looks at: {@code --phase} or {@code --as-of}. */
record PhaseOptions(Optional<String> phase, Optional<LocalDate> date) {

	static void add(CommandSpec spec) {
		spec.addOption(Options.value("PHASE", "The phase to look at, by its name.", "--phase"));
		spec.addOption(Options.value("DATE", "The phase that holds on this date, such as 2015-11-06.", "--as-of"));
	}

	static PhaseOptions of(ParseResult given) {
		Optional<String> phase = Optional.ofNullable(given.matchedOptionValue("--phase", null));
		Optional<String> date = Optional.ofNullable(given.matchedOptionValue("--as-of", null));
		if (phase.isPresent() && date.isPresent()) {
			throw new UsageProblem("`--phase` and `--as-of` exclude each other");
		}
		return new PhaseOptions(phase, date.map(written -> Options.date("--as-of", written)));
	}

	/** The state of things in the phase asked for; the only one there is need not be asked for. */
	Snapshot snapshot(Deployment deployment) {
		if (phase.isPresent()) {
			return deployment.at(phase(deployment, phase.get()));
		}
		if (date.isPresent()) {
			return onDate(deployment, date.get());
		}
		List<Snapshot> all = deployment.snapshots();
		if (all.size() > 1) {
			throw new UsageProblem("which phase? Say `--phase` with one of " + names(deployment) + ", or `--as-of` with a date");
		}
		return all.getFirst();
	}

	/** The deployment as if the phase asked for were the last one. */
	Deployment upTo(Deployment deployment) {
		if (phase.isEmpty() && date.isEmpty() || deployment.rollout().phases().isEmpty()) {
			return deployment;
		}
		Phase last = snapshot(deployment).phase().orElseThrow();
		Rollout all = deployment.rollout();
		List<Phase> phases = all.phases().stream().filter(last::isFrom).toList();
		Rollout rollout = new Rollout(all.name(), all.title(), all.operator(), all.tor(), all.contact(), all.family(), all.networks(), phases,
				all.documentation(), all.origin());
		return new Deployment(rollout, deployment.libraries(), deployment.budgets(), deployment.policies(), deployment.firewalls());
	}

	/** A phase by its name. */
	static Phase phase(Deployment deployment, String name) {
		return deployment.phase(name).orElseThrow(() -> new UsageProblem(deployment.rollout().phases().isEmpty()
				? "the rollout has no phases, and so no phase `" + name + "`: leave `--phase` out"
				: "there is no phase `" + name + "`: choose " + names(deployment)));
	}

	private static Snapshot onDate(Deployment deployment, LocalDate date) {
		List<Phase> phases = deployment.rollout().phases();
		if (phases.isEmpty()) {
			return deployment.snapshots().getFirst();
		}
		return deployment.at(date).orElseThrow(() -> new UsageProblem(
				"nothing is deployed on " + date + ": the first phase, `" + phases.getFirst().name() + "`, begins on " + phases.getFirst().begins()));
	}

	private static String names(Deployment deployment) {
		return deployment.rollout().phases().stream().map(Phase::name).collect(Collectors.joining(", "));
	}
}
