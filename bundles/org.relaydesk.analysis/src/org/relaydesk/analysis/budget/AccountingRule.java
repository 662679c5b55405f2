// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.relaydesk.model.Budget;
import org.relaydesk.model.Ceiling;
import org.relaydesk.model.Located;
import org.relaydesk.model.TransferCap;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.quantity.DataVolume;
import org.relaydesk.model.quantity.Period;
import org.relaydesk.model.quantity.Volume;

/** Turns {@code at most N per PERIOD} into Tor's accounting, which knows one period and one amount. */
final class AccountingRule {

	private static final int FIRST_DAY = 1;

	private AccountingRule() {
	}

	static Optional<Accounting> of(Budget budget, Optional<Uplink> uplink) {
		List<Volume> volumes = volumes(budget);
		if (volumes.isEmpty()) {
			return Optional.empty();
		}
		int billingDay = uplink.flatMap(Uplink::transfer).map(Located::value).map(TransferCap::billingDay).orElse(FIRST_DAY);
		Period shortest = volumes.stream().map(Volume::period).min(Comparator.naturalOrder()).orElseThrow();
		return Optional.of(new Accounting(within(shortest, volumes), shortest, billingDay));
	}

	private static List<Volume> volumes(Budget budget) {
		List<Volume> volumes = new ArrayList<>();
		add(budget.limits(), volumes);
		if (budget.whileOpen().isPresent()) {
			add(budget.whileOpen().get().value(), volumes);
		}
		return volumes;
	}

	private static void add(Budget.Limits limits, List<Volume> volumes) {
		for (Located<Ceiling> ceiling : limits.ceilings()) {
			if (ceiling.value() instanceof Ceiling.Volume(Volume volume)) {
				volumes.add(volume);
			}
		}
	}

	/** The amount for one period that keeps every limit, longer periods taken in proportion. */
	private static DataVolume within(Period period, List<Volume> volumes) {
		return volumes.stream().map(volume -> new DataVolume(BigInteger.valueOf(volume.amount().bytes())
				.multiply(BigInteger.valueOf(period.days())).divide(BigInteger.valueOf(volume.period().days())).longValueExact()))
				.min(Comparator.naturalOrder()).orElseThrow();
	}
}
