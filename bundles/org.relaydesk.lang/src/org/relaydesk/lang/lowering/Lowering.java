// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.lowering;

import static org.relaydesk.lang.FindingTexts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.lang.LoadedModel;
import org.relaydesk.lang.Project;
import org.relaydesk.lang.relay.RolloutDeclaration;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Origin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** From the parse trees of a folder to the deployment that they describe: templates, overrides, names, units and defaults resolved. */
@Singleton
public class Lowering {

	private final IEObjectDocumentationProvider comments;

	@Inject
	Lowering(IEObjectDocumentationProvider comments) {
		this.comments = comments;
	}

	/** Works on broken text, too, as well as can be: what cannot be read is left out of the deployment. */
	public LoadedModel lower(Project project) {
		return lower(project, () -> {
		});
	}

	/**
	 * The same for somebody who may lose interest.
	 *
	 * @param checkpoint run now and then; what it throws ends the work
	 */
	public LoadedModel lower(Project project, Runnable checkpoint) {
		Report report = new Report(project.findings());
		Context context = new Context(project.origins(), comments, report, new Usage());
		Declarations declarations = Declarations.of(project);
		List<RolloutDeclaration> rollouts = declarations.of(RolloutDeclaration.class);
		checkCount(rollouts, context);
		Optional<Deployment> deployment = rollouts.stream().findFirst().map(new DeploymentLowering(context, declarations, checkpoint)::lower);
		List<Finding> all = Stream.concat(project.findings().stream(), report.findings().stream()).sorted().toList();
		return new LoadedModel(deployment, report.isComplete(), all, report.absences());
	}

	private static void checkCount(List<RolloutDeclaration> rollouts, Context context) {
		if (rollouts.isEmpty()) {
			context.report().missing(FindingCode.ROLLOUT_MISSING, Origin.startOf(""), text("rollout.missing"));
			return;
		}
		Origin first = context.at(rollouts.getFirst());
		for (RolloutDeclaration further : rollouts.subList(1, rollouts.size())) {
			context.report().add(Finding.of(FindingCode.ROLLOUT_MULTIPLE, context.at(further),
					text("rollout.multiple", rollouts.getFirst().getName()))
					.withRelated(List.of(new Finding.Related(text("rollout.multiple.first"), first))));
		}
	}
}
