// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relaydesk.model.Located;
import org.relaydesk.model.quantity.Bandwidth;

/**
 * Makes the relays of one uplink fit under a ceiling that binds them together: what they ask for too much is taken from each in equal
 * parts, from rates first; bursts share what is then left above the rates (LANGUAGE.md, semantics 10).
 */
final class SharedCeiling {

	private SharedCeiling() {
	}

	/** The limits of relays in the same order; empty for a relay that nothing limits. */
	static List<Optional<RateLimit>> apply(List<StatedLimit> stated) {
		Optional<Bandwidth> ceiling = stated.stream().flatMap(s -> s.ceiling().stream()).map(Located::value).min(Bandwidth::compareTo);
		return ceiling.isPresent() ? under(ceiling.get(), stated) : stated.stream().map(SharedCeiling::unbound).toList();
	}

	private static Optional<RateLimit> unbound(StatedLimit stated) {
		return stated.rate().map(rate -> new RateLimit(rate.value(), stated.burst().orElse(rate).value()));
	}

	private static List<Optional<RateLimit>> under(Bandwidth ceiling, List<StatedLimit> stated) {
		List<Bandwidth> wanted = new ArrayList<>();
		for (StatedLimit limit : stated) {
			wanted.add(limit.rate().map(Located::value).orElse(ceiling).min(ceiling));
		}
		List<Bandwidth> rates = cut(wanted, ceiling);
		List<Bandwidth> headroom = new ArrayList<>();
		for (int i = 0; i < rates.size(); i++) {
			Bandwidth rate = rates.get(i);
			Bandwidth burst = stated.get(i).burst().map(Located::value).orElse(rate).min(ceiling).max(rate);
			headroom.add(new Bandwidth(burst.bitsPerSecond() - rate.bitsPerSecond()));
		}
		List<Bandwidth> above = cut(headroom, new Bandwidth(ceiling.bitsPerSecond() - sum(rates)));
		List<Optional<RateLimit>> limits = new ArrayList<>();
		for (int i = 0; i < rates.size(); i++) {
			limits.add(Optional.of(new RateLimit(rates.get(i), rates.get(i).plus(above.get(i)))));
		}
		return limits;
	}

	/** Takes the excess over {@code ceiling} in equal parts, rounded up to a bit; what one cannot give, the others give. */
	static List<Bandwidth> cut(List<Bandwidth> wanted, Bandwidth ceiling) {
		List<Bandwidth> left = new ArrayList<>(wanted);
		for (long excess = sum(left) - ceiling.bitsPerSecond(); excess > 0; excess = sum(left) - ceiling.bitsPerSecond()) {
			long givers = left.stream().filter(b -> b.bitsPerSecond() > 0).count();
			long part = Math.ceilDiv(excess, givers);
			left.replaceAll(b -> new Bandwidth(Math.max(0, b.bitsPerSecond() - part)));
		}
		return left;
	}

	private static long sum(List<Bandwidth> rates) {
		long sum = 0;
		for (Bandwidth rate : rates) {
			sum += rate.bitsPerSecond();
		}
		return sum;
	}
}
