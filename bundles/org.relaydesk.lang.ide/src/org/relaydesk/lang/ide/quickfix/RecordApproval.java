// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.relaydesk.lang.relay.LibraryDeclaration;
import org.relaydesk.lang.relay.LibrarySetting;
import org.relaydesk.lang.relay.SiteDeclaration;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Library;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Phase;

/** An exit that its board has not approved: a place to record the vote. Date and minutes are facts that only people can add. */
final class RecordApproval implements QuickFix {

	@Override
	public List<Fix> fixes(Problem problem) {
		return problem.deployment().flatMap(deployment -> required(problem, deployment)
				.flatMap(phase -> Declarations.named(problem.file(), LibraryDeclaration.class, library(problem, deployment))
						.map(library -> Fix.of(text("fix.approve", phase.name()), edit(library, phase, problem.reader()))))).stream().toList();
	}

	/** The finding names the phase and the library among the places that take part. */
	private static Optional<Phase> required(Problem problem, Deployment deployment) {
		return deployment.rollout().phases().stream().filter(phase -> takesPart(problem, phase.origin())).findFirst();
	}

	private static String library(Problem problem, Deployment deployment) {
		return deployment.libraries().stream().filter(library -> takesPart(problem, library.origin())).findFirst()
				.map(Library::name).orElse("");
	}

	private static boolean takesPart(Problem problem, Origin origin) {
		return problem.finding().related().stream().anyMatch(related -> related.origin().equals(origin));
	}

	/** Before the first site, where such things stand. */
	private static Edit edit(LibraryDeclaration library, Phase phase, Locale reader) {
		String statement = "approves " + phase.name() + " by \"" + text("fix.approve.board").in(reader) + "\"";
		EList<LibrarySetting> settings = library.getSettings();
		int site = settings.indexOf(settings.stream().filter(SiteDeclaration.class::isInstance).findFirst().orElse(null));
		return site > 0 ? Edit.after(settings.get(site - 1), statement) : Edit.append(library, statement);
	}
}
