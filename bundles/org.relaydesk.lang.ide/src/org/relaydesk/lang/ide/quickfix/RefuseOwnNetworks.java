// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.ide.quickfix;

import static org.relaydesk.lang.ide.IdeTexts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.relaydesk.analysis.policy.ReachedNetworks;
import org.relaydesk.lang.relay.LibraryDeclaration;
import org.relaydesk.lang.relay.LibrarySetting;
import org.relaydesk.lang.relay.Refuse;
import org.relaydesk.lang.relay.SiteDeclaration;
import org.relaydesk.model.net.Cidr;

/** Strangers who reach the library's own networks through its exit: the exit refuses them. */
final class RefuseOwnNetworks implements QuickFix {

	@Override
	public List<Fix> fixes(Problem problem) {
		Optional<LibraryDeclaration> library = problem.inside(LibraryDeclaration.class);
		return library.flatMap(found -> problem.deployment().map(deployment -> ReachedNetworks.of(deployment, found.getName())))
				.filter(networks -> !networks.isEmpty())
				.map(networks -> networks.stream().map(Cidr::toString).collect(Collectors.joining(", ")))
				.map(networks -> Fix.of(text("fix.refuse", networks), edit(library.orElseThrow(), networks))).stream().toList();
	}

	/** Behind the networks that it refuses already, or else before the first site. */
	private static Edit edit(LibraryDeclaration library, String networks) {
		List<LibrarySetting> settings = library.getSettings();
		Optional<LibrarySetting> refuse = settings.stream().filter(Refuse.class::isInstance).findFirst();
		if (refuse.isPresent()) {
			return new Edit(library.eResource(), NodeModelUtils.findActualNodeFor(refuse.get()).getEndOffset(), 0, ", " + networks);
		}
		String statement = "exits refuse " + networks;
		int site = settings.indexOf(settings.stream().filter(SiteDeclaration.class::isInstance).findFirst().orElse(null));
		return site > 0 ? Edit.after(settings.get(site - 1), statement) : Edit.append(library, statement);
	}
}
