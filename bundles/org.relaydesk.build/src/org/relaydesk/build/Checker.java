// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.relaydesk.analysis.Analyses;
import org.relaydesk.analysis.Finding;
import org.relaydesk.lang.LoadedModel;
import org.relaydesk.lang.RelayLanguage;
import org.relaydesk.model.Deployment;

/** Checks a project: its texts, then the deployment that they describe. */
public final class Checker {

	private final RelayLanguage language = RelayLanguage.create();
	private final Analyses analyses = new Analyses();

	/** Reads only: findings are those of the text, and nothing is analysed. */
	public CheckedModel read(Sources sources) {
		LoadedModel model = language.load(sources.texts());
		return result(sources, model, Stream.empty());
	}

	/** Checks all phases. */
	public CheckedModel check(Sources sources) {
		return check(sources, UnaryOperator.identity());
	}

	/** @param view which part of the deployment to analyse */
	public CheckedModel check(Sources sources, UnaryOperator<Deployment> view) {
		LoadedModel model = language.load(sources.texts());
		Stream<Finding> analysed = model.completeDeployment().map(view).stream().flatMap(deployment -> analyses.findings(deployment).stream());
		return result(sources, model, analysed);
	}

	private static CheckedModel result(Sources sources, LoadedModel model, Stream<Finding> analysed) {
		List<Finding> all = Stream.of(sources.findings().stream(), model.findings().stream(), analysed).flatMap(part -> part).toList();
		return new CheckedModel(sources, model.completeDeployment(), sources.settings().apply(all).stream().sorted().distinct().toList());
	}
}
