// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.model.Budget;
import org.relaydesk.model.Ceiling;
import org.relaydesk.model.DeployedRelay;
import org.relaydesk.model.Located;
import org.relaydesk.model.Origin;
import org.relaydesk.model.Rate;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.model.quantity.Percentage;

/**
 * What a budget states for one relay, percentages resolved against its uplink, before the relays of the uplink are looked at together
 * (LANGUAGE.md, semantics 9 to 12).
 *
 * @param burst stated or inherited; without either, the rate
 * @param ceiling the lowest {@code at most N% of uplink}
 */
record StatedLimit(Optional<Located<Bandwidth>> rate, Optional<Located<Bandwidth>> burst, Optional<Located<Bandwidth>> ceiling) {

	private static final StatedLimit NONE = new StatedLimit(Optional.empty(), Optional.empty(), Optional.empty());

	/** What the relay's own budget states; nothing if it has none. */
	static StatedLimit of(DeployedRelay relay, Hours hours) {
		Optional<Located<Budget>> budget = relay.settings().budget();
		return budget.isEmpty() ? NONE : of(budget.get().value(), relay.uplink().flatMap(Uplink::slower), hours);
	}

	/** A percentage of an uplink whose speed is not known counts as not stated. */
	static StatedLimit of(Budget budget, Optional<Bandwidth> slower, Hours hours) {
		Budget.Limits outer = budget.limits();
		Optional<Located<Bandwidth>> rate = resolve(outer.rate(), slower);
		Optional<Located<Bandwidth>> burst = resolve(outer.burst(), slower).or(() -> rate);
		if (hours == Hours.CLOSED || budget.whileOpen().isEmpty()) {
			return new StatedLimit(rate, burst, ceiling(outer.ceilings(), slower));
		}
		Budget.Limits inner = budget.whileOpen().get().value();
		Optional<Located<Bandwidth>> openRate = resolve(inner.rate(), slower).or(() -> rate);
		Optional<Located<Bandwidth>> inherited = inner.rate().isPresent() ? openRate : burst;
		Optional<Located<Bandwidth>> openBurst = resolve(inner.burst(), slower).or(() -> inherited);
		return new StatedLimit(openRate, openBurst, ceiling(Stream.concat(outer.ceilings().stream(), inner.ceilings().stream()).toList(), slower));
	}

	private static Optional<Located<Bandwidth>> resolve(Optional<Located<Rate>> rate, Optional<Bandwidth> slower) {
		if (rate.isEmpty()) {
			return Optional.empty();
		}
		Origin origin = rate.get().origin();
		return switch (rate.get().value()) {
			case Rate.Fixed(Bandwidth bandwidth) -> Optional.of(new Located<>(bandwidth, origin));
			case Rate.Share(Percentage percentage) -> slower.map(s -> new Located<>(s.share(percentage), origin));
		};
	}

	private static Optional<Located<Bandwidth>> ceiling(List<Located<Ceiling>> ceilings, Optional<Bandwidth> slower) {
		Optional<Located<Bandwidth>> lowest = Optional.empty();
		for (Located<Ceiling> ceiling : ceilings) {
			if (slower.isPresent() && ceiling.value() instanceof Ceiling.Share(Percentage percentage)) {
				Bandwidth share = slower.get().share(percentage);
				if (lowest.isEmpty() || share.compareTo(lowest.get().value()) < 0) {
					lowest = Optional.of(new Located<>(share, ceiling.origin()));
				}
			}
		}
		return lowest;
	}

	/** The rate or its ceiling, whichever is lower. */
	Optional<Bandwidth> wanted() {
		if (rate.isEmpty() || ceiling.isEmpty()) {
			return (rate.isEmpty() ? ceiling : rate).map(Located::value);
		}
		return Optional.of(rate.get().value().min(ceiling.get().value()));
	}
}
