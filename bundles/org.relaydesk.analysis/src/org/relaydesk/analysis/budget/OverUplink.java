// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.quantity.Bandwidth;

/** Without a shared ceiling, the rates of an uplink's relays must fit into its slower direction together (LANGUAGE.md, semantics 10). */
public final class OverUplink implements PhaseAnalysis<SharedUplink> {

	@Override
	public Stream<Finding> findings(SharedUplink shared, Snapshot snapshot) {
		Bandwidth sum = together(shared, Hours.CLOSED).max(together(shared, Hours.OPEN));
		Optional<Bandwidth> slower = shared.uplink().slower();
		return slower.filter(speed -> sum.compareTo(speed) > 0 && !hasCeiling(shared)).map(speed -> finding(shared, sum, speed)).stream();
	}

	private static Bandwidth together(SharedUplink shared, Hours hours) {
		Bandwidth sum = Bandwidth.ZERO;
		for (EffectiveBudget budget : shared.budgets()) {
			sum = sum.plus(budget.at(hours).map(RateLimit::rate).orElse(Bandwidth.ZERO));
		}
		return sum;
	}

	private static boolean hasCeiling(SharedUplink shared) {
		return shared.budgets().stream().anyMatch(budget -> StatedLimit.of(budget.relay(), Hours.OPEN).ceiling().isPresent());
	}

	private static Finding finding(SharedUplink shared, Bandwidth sum, Bandwidth speed) {
		Uplink uplink = shared.uplink();
		boolean asymmetric = uplink.down().isPresent() && uplink.up().isPresent()
				&& !uplink.down().get().value().equals(uplink.up().get().value());
		String key = "budget.over-uplink." + (shared.budgets().size() == 1 ? "alone" : "together") + (asymmetric ? ".slower" : "");
		return Finding.of(FindingCode.BUDGET_OVER_UPLINK, uplink.origin(),
				text(key, shared.relayNames(), Figures.of(sum), uplink.name(), Figures.of(speed))).withRelated(shared.relatedRelays());
	}
}
