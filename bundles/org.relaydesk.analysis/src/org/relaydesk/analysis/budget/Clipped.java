// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.Located;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.quantity.Bandwidth;

/** Says to what a shared ceiling lowers a rate or a burst. */
public final class Clipped implements PhaseAnalysis<SharedUplink> {

	@Override
	public Stream<Finding> findings(SharedUplink shared, Snapshot snapshot) {
		return shared.budgets().stream().filter(budget -> !AsymmetricUplink.limits(budget))
				.flatMap(budget -> Stream.of(Hours.values()).filter(hours -> !BelowMinimum.isBelow(budget, hours))
						.flatMap(hours -> findings(shared, budget, hours)));
	}

	private static Stream<Finding> findings(SharedUplink shared, EffectiveBudget budget, Hours hours) {
		StatedLimit stated = StatedLimit.of(budget.relay(), hours);
		if (stated.rate().isEmpty() || stated.burst().isEmpty() || budget.at(hours).isEmpty()) {
			return Stream.empty();
		}
		RateLimit limit = budget.at(hours).get();
		if (isLowered(stated.rate().get(), limit.rate())) {
			return Stream.of(finding(shared, budget, "budget.clipped.rate", stated.rate().get(), limit.rate(), stated));
		}
		return isLowered(stated.burst().get(), limit.burst())
				? Stream.of(finding(shared, budget, "budget.clipped.burst", stated.burst().get(), limit.burst(), stated)) : Stream.empty();
	}

	static boolean isLowered(Located<Bandwidth> stated, Bandwidth effective) {
		return effective.compareTo(RateLimit.torReady(stated.value())) < 0;
	}

	private static Finding finding(SharedUplink shared, EffectiveBudget budget, String key, Located<Bandwidth> stated, Bandwidth effective,
			StatedLimit limit) {
		Message lowered = text(key, budget.relay().relay().name(), Figures.of(stated.value()), Figures.of(effective));
		Message why = shared.budgets().size() == 1 ? lowered : text("budget.clipped.shared", lowered, shared.uplink().name(), shared.relayNames());
		return Finding.of(FindingCode.BUDGET_CLIPPED, stated.origin(), why)
				.withRelated(limit.ceiling().map(c -> new Finding.Related(text("budget.clipped.ceiling", Figures.of(c.value())), c.origin())).stream().toList())
				.withReplacements(List.of(Figures.of(effective)));
	}
}
