// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.relaydesk.analysis.Finding.Related;
import org.relaydesk.lang.relay.LibraryDeclaration;
import org.relaydesk.lang.relay.LibrarySetting;
import org.relaydesk.lang.relay.SiteDeclaration;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Phase;

/** An exit that its board has not approved: a place to record the vote. Date and minutes are facts that only people can add. */
final class RecordApproval implements QuickFix {

	@Override
	public List<Fix> fixes(Problem problem) {
		return problem.deployment().flatMap(deployment -> required(problem, deployment)
				.flatMap(phase -> Declarations.named(problem.file(), LibraryDeclaration.class, library(problem, deployment))
						.map(library -> Fix.of(text("fix.approve", phase.name()), edit(library, phase))))).stream().toList();
	}

	/** The finding names the phase and the library as places that take part, in this order. */
	private static java.util.Optional<Phase> required(Problem problem, Deployment deployment) {
		Related phase = problem.finding().related().getFirst();
		return deployment.rollout().phases().stream().filter(candidate -> candidate.origin().equals(phase.origin())).findFirst();
	}

	private static String library(Problem problem, Deployment deployment) {
		Related library = problem.finding().related().getLast();
		return deployment.libraries().stream().filter(candidate -> candidate.origin().equals(library.origin())).findFirst()
				.map(found -> found.name()).orElse("");
	}

	/** Before the first site, where such things stand. */
	private static Edit edit(LibraryDeclaration library, Phase phase) {
		String statement = "approves " + phase.name() + " by \"" + text("fix.approve.board") + "\"";
		EList<LibrarySetting> settings = library.getSettings();
		int site = settings.indexOf(settings.stream().filter(SiteDeclaration.class::isInstance).findFirst().orElse(null));
		return site > 0 ? Edit.after(settings.get(site - 1), statement) : Edit.append(library, statement);
	}
}
