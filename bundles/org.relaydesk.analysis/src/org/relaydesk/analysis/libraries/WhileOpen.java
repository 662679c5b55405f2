// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.libraries;

import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Library;
import org.relaydesk.model.Located;
import org.relaydesk.model.Snapshot;

/** A budget that says {@code while open} needs a library that has opening hours and a time zone. */
public final class WhileOpen implements PhaseAnalysis<DeployedRelay> {

	@Override
	public Stream<Finding> findings(DeployedRelay relay, Snapshot snapshot) {
		return relay.settings().budget().filter(budget -> budget.value().whileOpen().isPresent()).stream().flatMap(
				budget -> Stream.concat(hoursMissing(relay, budget.value().name()), zoneMissing(relay.library(), budget.value().name())));
	}

	private static Stream<Finding> hoursMissing(DeployedRelay relay, String budget) {
		Library library = relay.library();
		return !library.openingHours().isEmpty() ? Stream.empty()
				: Stream.of(Finding.of(FindingCode.BUDGET_OPEN_HOURS_MISSING, library.origin(), "budget " + budget + " of " + relay.relay().name()
						+ " says `while open`, but library " + library.name() + " has no opening hours: add `open { … }`"));
	}

	private static Stream<Finding> zoneMissing(Library library, String budget) {
		if (library.timeZone().isPresent()) {
			return Stream.empty();
		}
		String why = library.country().map(country -> "country " + country.value() + " does not tell its time zone")
				.orElse("its time zone is not known");
		return Stream.of(Finding.of(FindingCode.HOURS_TIMEZONE_MISSING, library.country().map(Located::origin).orElse(library.origin()),
				"budget " + budget + " follows the opening hours of " + library.name() + ", but " + why
						+ ": add `timezone`, such as America/New_York"));
	}
}
