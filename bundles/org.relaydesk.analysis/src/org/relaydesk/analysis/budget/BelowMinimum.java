// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.quantity.Bandwidth;

/** tor does not start with a rate below its minimum; ceilings count, in and out of opening hours. */
public final class BelowMinimum implements PhaseAnalysis<SharedUplink> {

	@Override
	public Stream<Finding> findings(SharedUplink shared, Snapshot snapshot) {
		return shared.budgets().stream().flatMap(budget -> Stream.of(Hours.values()).filter(hours -> isBelow(budget, hours)).limit(1)
				.map(hours -> finding(budget, hours)));
	}

	static boolean isBelow(EffectiveBudget budget, Hours hours) {
		Optional<RateLimit> limit = budget.at(hours);
		return limit.isPresent() && limit.get().rate().compareTo(minimum(budget)) < 0;
	}

	private static Bandwidth minimum(EffectiveBudget budget) {
		return RateLimit.minimum(budget.relay().settings().isBridge());
	}

	private static Finding finding(EffectiveBudget budget, Hours hours) {
		DeployedRelay relay = budget.relay();
		Bandwidth rate = budget.at(hours).orElseThrow().rate();
		StatedLimit stated = StatedLimit.of(relay, hours);
		boolean asStated = stated.rate().stream().anyMatch(r -> RateLimit.torReady(r.value()).equals(rate));
		String minimum = minimum(budget).bytesPerSecond() / 1024 + " KiB/s";
		Message needed = text(relay.settings().isBridge() ? "budget.below-minimum.of-bridge" : "budget.below-minimum.of-relay", minimum,
				Figures.of(minimum(budget)));
		String key = "budget.below-minimum." + (asStated ? "stated" : "lowered") + (hours == Hours.OPEN && budget.switchesWithHours() ? ".open" : "");
		return Finding.of(FindingCode.BUDGET_BELOW_MINIMUM, place(relay, stated, asStated),
				text(key, relay.relay().name(), Figures.of(rate), needed)).withReplacements(asStated ? List.of(minimum) : List.of());
	}

	private static Origin place(DeployedRelay relay, StatedLimit stated, boolean asStated) {
		Optional<Origin> number = asStated ? stated.rate().map(Located::origin) : stated.ceiling().map(Located::origin);
		return number.or(() -> relay.settings().budget().map(Located::origin)).orElse(relay.relay().origin());
	}
}
