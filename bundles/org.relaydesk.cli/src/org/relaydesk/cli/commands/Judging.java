// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.cli.commands;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.relaydesk.analysis.Finding;
import org.relaydesk.artifacts.Artifact;
import org.relaydesk.build.CheckedModel;
import org.relaydesk.cli.text.Progress;
import org.relaydesk.judges.Judges;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code --judge}: asks the real programs that are installed about what is generated. */
final class Judging {

	private static final String OPTION = "--judge";

	private Judging() {
	}

	static void add(CommandSpec spec) {
		spec.addOption(Options.flag("Ask the real tools that are installed (tor, nft, ...) whether they accept the files.", OPTION));
	}

	static boolean isWanted(ParseResult given) {
		return Options.isSet(given, OPTION);
	}

	/** What the programs say of these sets of artifacts, each set a deployment of its own; who could not be asked is told on standard error. */
	static List<Finding> findings(Session session, CheckedModel model, List<List<Artifact>> deployments) {
		Judges judges = Judges.all();
		Set<Finding> findings = new TreeSet<>();
		Set<String> missing = new TreeSet<>();
		Set<String> barred = new TreeSet<>();
		try (Progress progress = session.progress("asking the real tools")) {
			for (List<Artifact> artifacts : deployments) {
				Judges.Report report = judges.judge(artifacts);
				findings.addAll(report.findings());
				missing.addAll(report.missing());
				barred.addAll(report.barred());
			}
		}
		missing.forEach(program -> session.err("not asked: " + program + " is not installed"));
		barred.forEach(program -> session.err("not asked: " + program + " needs a network namespace of its own, and this machine allows none"));
		return model.sources().settings().apply(List.copyOf(findings));
	}
}
