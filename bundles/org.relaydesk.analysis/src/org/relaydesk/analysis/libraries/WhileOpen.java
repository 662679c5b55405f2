// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.libraries;

import static org.relaydesk.analysis.FindingTexts.text;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Library;
import org.relaydesk.model.Located;
import org.relaydesk.model.Snapshot;

/** A budget that says {@code while open} needs a library that has opening hours and a time zone. */
public final class WhileOpen implements PhaseAnalysis<DeployedRelay> {

	private static final int MOST_NAMED = 5;

	@Override
	public Stream<Finding> findings(DeployedRelay relay, Snapshot snapshot) {
		return relay.settings().budget().filter(budget -> budget.value().whileOpen().isPresent()).stream().flatMap(
				budget -> Stream.concat(hoursMissing(relay, budget.value().name()), zoneMissing(relay.library(), budget.value().name())));
	}

	private static Stream<Finding> hoursMissing(DeployedRelay relay, String budget) {
		Library library = relay.library();
		return !library.openingHours().isEmpty() ? Stream.empty()
				: Stream.of(Finding.of(FindingCode.BUDGET_OPEN_HOURS_MISSING, library.origin(), text("budget.open-hours-missing", budget,
						relay.relay().name(), library.name())));
	}

	private static Stream<Finding> zoneMissing(Library library, String budget) {
		if (library.timeZone().isPresent()) {
			return Stream.empty();
		}
		Message message = library.country().map(country -> zoneMissing(library, budget, country.value())).orElseGet(() -> text("hours.timezone-missing", budget, library.name()));
		return Stream.of(Finding.of(FindingCode.HOURS_TIMEZONE_MISSING, library.country().map(Located::origin).orElse(library.origin()),
				message));
	}

	private static Message zoneMissing(Library library, String budget, String country) {
		List<ZoneId> zones = CountryZones.differing(country).stream().limit(MOST_NAMED).toList();
		return zones.isEmpty() ? text("hours.timezone-missing.none", budget, library.name(), country)
				: text("hours.timezone-missing.country", budget, library.name(), country, Message.or(zones));
	}
}
