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
import org.relaydesk.model.Located;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.quantity.Bandwidth;

/**
 * A relay passes on what it receives, so the slower direction of an uplink limits both. Said where that is not what the model looks like:
 * a relay without a limit, or a rate that only the share of the faster direction would allow.
 */
public final class AsymmetricUplink implements PhaseAnalysis<SharedUplink> {

	@Override
	public Stream<Finding> findings(SharedUplink shared, Snapshot snapshot) {
		Uplink uplink = shared.uplink();
		List<String> limited = shared.budgets().stream().filter(AsymmetricUplink::limits).map(budget -> budget.relay().relay().name()).toList();
		return limited.isEmpty() ? Stream.empty() : Stream.of(Finding.of(FindingCode.BUDGET_ASYMMETRIC_UPLINK, uplink.origin(),
				text("budget.asymmetric-uplink", uplink.name(), Figures.of(uplink.down().orElseThrow().value()),
						Figures.of(uplink.up().orElseThrow().value()), Message.joined(", ", limited), Figures.of(uplink.slower().orElseThrow())))
				.withRelated(shared.relatedRelays()));
	}

	/** Whether the slower direction, and not the faster one, limits this relay against its budget. */
	static boolean limits(EffectiveBudget budget) {
		Optional<Bandwidth> faster = budget.uplink().filter(u -> u.down().isPresent() && u.up().isPresent())
				.map(u -> u.down().get().value().max(u.up().get().value())).filter(fast -> !budget.uplink().get().slower().orElseThrow().equals(fast));
		if (faster.isEmpty()) {
			return false;
		}
		StatedLimit stated = StatedLimit.of(budget.relay(), Hours.CLOSED);
		if (stated.wanted().isEmpty()) {
			return budget.closed().isEmpty();
		}
		StatedLimit byFaster = StatedLimit.of(budget.relay().settings().budget().orElseThrow().value(), faster, Hours.CLOSED);
		boolean sameRate = stated.rate().isPresent() && stated.rate().equals(byFaster.rate());
		return sameRate && isBelow(stated.ceiling(), stated.rate().get()) && !isBelow(byFaster.ceiling(), stated.rate().get());
	}

	/** A rate that says what the slower direction leaves anyhow; empty if it is not that direction that limits the relay. */
	public static Optional<Bandwidth> rateToState(EffectiveBudget budget) {
		return Optional.of(budget).filter(AsymmetricUplink::limits)
				.flatMap(limited -> limited.closed().map(RateLimit::rate).or(() -> limited.uplink().flatMap(Uplink::slower)));
	}

	private static boolean isBelow(Optional<Located<Bandwidth>> ceiling, Located<Bandwidth> rate) {
		return ceiling.stream().anyMatch(c -> c.value().compareTo(rate.value()) < 0);
	}
}
