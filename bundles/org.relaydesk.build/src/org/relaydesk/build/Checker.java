// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.relaydesk.analysis.Analyses;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.lang.LoadedModel;
import org.relaydesk.lang.RelayLanguage;
import org.relaydesk.model.Deployment;

/** Checks a project: its texts, then the deployment that they describe. */
public final class Checker {

	private final RelayLanguage language;
	private final Analyses analyses;

	/** Starts a language of its own. */
	public Checker() {
		this(RelayLanguage.create(), new Analyses());
	}

	public Checker(RelayLanguage language, Analyses analyses) {
		this.language = language;
		this.analyses = analyses;
	}

	/** Reads only: findings are those of the text, and nothing is analysed. */
	public CheckedModel read(Sources sources) {
		return result(sources, load(sources), Stream.empty());
	}

	/** Checks all phases. */
	public CheckedModel check(Sources sources) {
		return check(sources, UnaryOperator.identity());
	}

	/** @param view which part of the deployment to analyse */
	public CheckedModel check(Sources sources, UnaryOperator<Deployment> view) {
		LoadedModel model = load(sources);
		Stream<Finding> analysed = model.completeDeployment().map(view).stream().flatMap(deployment -> analyses.findings(deployment).stream());
		return result(sources, model, analysed);
	}

	/** Where a file could not be read, the others are checked word by word, and nothing is said about what they miss. */
	private LoadedModel load(Sources sources) {
		if (sources.isComplete()) {
			return language.load(sources.texts());
		}
		List<Finding> findings = language.parse(sources.texts()).findings().stream().filter(finding -> finding.code() != FindingCode.NAME_UNRESOLVED).toList();
		return new LoadedModel(Optional.empty(), false, findings, List.of());
	}

	private static CheckedModel result(Sources sources, LoadedModel model, Stream<Finding> analysed) {
		List<Finding> all = Stream.of(sources.findings().stream(), model.findings().stream(), analysed).flatMap(part -> part).toList();
		return new CheckedModel(sources, model.completeDeployment(), sources.settings().apply(all).stream().sorted().distinct().toList());
	}
}
