// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.model.Budget;
import org.relaydesk.model.Ceiling;
import org.relaydesk.model.Located;
import org.relaydesk.model.Rate;
import org.relaydesk.model.quantity.Bandwidth;

/**
 * What a budget states for one relay, percentages resolved against its uplink, before the relays of the uplink are looked at together
 * (LANGUAGE.md, semantics 9 to 12).
 *
 * @param ceiling the lowest {@code at most N% of uplink}
 */
record StatedLimit(Optional<Bandwidth> rate, Optional<Bandwidth> burst, Optional<Bandwidth> ceiling) {

	static final StatedLimit NONE = new StatedLimit(Optional.empty(), Optional.empty(), Optional.empty());

	/** A percentage of an uplink whose speed is not known counts as not stated. */
	static StatedLimit of(Budget budget, Optional<Bandwidth> slower, Hours hours) {
		Budget.Limits outer = budget.limits();
		Optional<Bandwidth> rate = resolve(outer.rate(), slower);
		Optional<Bandwidth> burst = resolve(outer.burst(), slower).or(() -> rate);
		if (hours == Hours.CLOSED || budget.whileOpen().isEmpty()) {
			return new StatedLimit(rate, burst, ceiling(outer.ceilings(), slower));
		}
		Budget.Limits inner = budget.whileOpen().get().value();
		Optional<Bandwidth> openRate = resolve(inner.rate(), slower).or(() -> rate);
		Optional<Bandwidth> inherited = inner.rate().isPresent() ? openRate : burst;
		Optional<Bandwidth> openBurst = resolve(inner.burst(), slower).or(() -> inherited);
		return new StatedLimit(openRate, openBurst, ceiling(Stream.concat(outer.ceilings().stream(), inner.ceilings().stream()).toList(), slower));
	}

	static Optional<Bandwidth> resolve(Optional<Located<Rate>> rate, Optional<Bandwidth> slower) {
		return rate.flatMap(located -> switch (located.value()) {
			case Rate.Fixed(Bandwidth bandwidth) -> Optional.of(bandwidth);
			case Rate.Share(var percentage) -> slower.map(s -> s.share(percentage));
		});
	}

	private static Optional<Bandwidth> ceiling(List<Located<Ceiling>> ceilings, Optional<Bandwidth> slower) {
		return ceilings.stream().map(Located::value).filter(Ceiling.Share.class::isInstance).map(Ceiling.Share.class::cast)
				.flatMap(share -> slower.map(s -> s.share(share.percentage())).stream()).min(Bandwidth::compareTo);
	}
}
