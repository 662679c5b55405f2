// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.libraries;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.analysis.Analysis;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Library;

/** A library with hosts has somebody to call, in the house and for its network. */
public final class People implements Analysis {

	@Override
	public List<Finding> findings(Deployment deployment) {
		return deployment.libraries().stream().filter(People::hasHosts).flatMap(People::missing).toList();
	}

	private static boolean hasHosts(Library library) {
		return library.sites().stream().anyMatch(site -> !site.hosts().isEmpty());
	}

	private static Stream<Finding> missing(Library library) {
		Stream<Finding> director = library.director().isPresent() ? Stream.empty()
				: Stream.of(Finding.of(FindingCode.LIBRARY_DIRECTOR_MISSING, library.origin(),
						text("library.director-missing", library.name())));
		Stream<Finding> it = library.it().isPresent() ? Stream.empty()
				: Stream.of(Finding.of(FindingCode.LIBRARY_IT_MISSING, library.origin(),
						text("library.it-missing", library.name())));
		return Stream.concat(director, it);
	}
}
