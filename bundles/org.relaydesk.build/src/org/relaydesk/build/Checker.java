// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.relaydesk.analysis.Analyses;
import org.relaydesk.analysis.Analysis;
import org.relaydesk.analysis.Finding;
import org.relaydesk.model.Deployment;

/** Checks a project: its texts, then the deployment that they describe, in all its phases. */
public record Checker(ModelLoader loader, Analysis analyses) {

	/** With the language as it is and all analyses. */
	public static Checker standard() {
		return new Checker(new RelayModelLoader(), new Analyses());
	}

	/** Checks all phases. */
	public CheckedModel check(Sources sources) {
		return check(sources, UnaryOperator.identity());
	}

	/** @param view which part of the deployment to analyse */
	public CheckedModel check(Sources sources, UnaryOperator<Deployment> view) {
		ModelLoader.Model model = loader.load(sources.texts());
		Stream<Finding> analysed = model.deployment().map(view).stream().flatMap(deployment -> analyses.findings(deployment).stream());
		List<Finding> all = Stream.of(sources.findings().stream(), model.findings().stream(), analysed).flatMap(part -> part).toList();
		return new CheckedModel(sources, model.deployment(), sources.settings().apply(all).stream().sorted().distinct().toList());
	}
}
