// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Analysis;
import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.model.Budget;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Deployment;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Rate;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.quantity.Bandwidth;

/** A burst stands beside a rate and is at least as high: tor refuses anything else. Budgets that nobody uses are judged too. */
public final class BurstStatements implements Analysis {

	@Override
	public List<Finding> findings(Deployment deployment) {
		Map<Origin, Finding> byPlace = new LinkedHashMap<>();
		deployment.budgets().stream().flatMap(BurstStatements::withoutRate).forEach(f -> byPlace.putIfAbsent(f.origin(), f));
		deployment.budgets().stream().flatMap(budget -> belowRate(budget, Optional.empty())).forEach(f -> byPlace.putIfAbsent(f.origin(), f));
		for (Snapshot snapshot : deployment.snapshots()) {
			snapshot.relays().flatMap(BurstStatements::belowRate).forEach(f -> byPlace.putIfAbsent(f.origin(), f));
		}
		return new ArrayList<>(byPlace.values());
	}

	private static Stream<Finding> withoutRate(Budget budget) {
		if (budget.limits().rate().isPresent()) {
			return Stream.empty();
		}
		Optional<Budget.Limits> open = budget.whileOpen().map(Located::value);
		Optional<Located<Rate>> openBurst = open.filter(limits -> limits.rate().isEmpty()).flatMap(Budget.Limits::burst);
		return Stream.of(budget.limits().burst(), openBurst).flatMap(Optional::stream)
				.map(burst -> Finding.of(FindingCode.BUDGET_BURST_WITHOUT_RATE, burst.origin(),
						text("budget.burst-without-rate", budget.name())));
	}

	private static Stream<Finding> belowRate(DeployedRelay relay) {
		Optional<Bandwidth> slower = relay.uplink().flatMap(Uplink::slower);
		return relay.settings().budget().stream().flatMap(budget -> belowRate(budget.value(), slower));
	}

	private static Stream<Finding> belowRate(Budget budget, Optional<Bandwidth> slower) {
		return Stream.of(Hours.values()).map(hours -> StatedLimit.of(budget, slower, hours))
				.filter(limit -> limit.rate().isPresent() && limit.burst().orElseThrow().value().compareTo(limit.rate().get().value()) < 0)
				.map(limit -> belowRate(budget, limit.rate().get(), limit.burst().get()));
	}

	private static Finding belowRate(Budget budget, Located<Bandwidth> rate, Located<Bandwidth> burst) {
		String lowest = Figures.of(rate.value());
		return Finding.of(FindingCode.BUDGET_BURST_BELOW_RATE, burst.origin(),
				text("budget.burst-below-rate", budget.name(), Figures.of(burst.value()), lowest))
				.withRelated(List.of(new Finding.Related(text("budget.burst-below-rate.rate"), rate.origin()))).withReplacements(List.of(lowest));
	}
}
