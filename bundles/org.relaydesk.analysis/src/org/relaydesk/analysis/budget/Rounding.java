// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.Message;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.Located;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.quantity.Bandwidth;

/** Tor counts whole bytes, and no more than 2,147,483,647 of them a second: says what becomes of a value that is not such a number. */
public final class Rounding implements PhaseAnalysis<SharedUplink> {

	@Override
	public Stream<Finding> findings(SharedUplink shared, Snapshot snapshot) {
		return shared.budgets().stream().flatMap(budget -> Stream.of(Hours.values()).flatMap(hours -> {
			StatedLimit stated = StatedLimit.of(budget.relay(), hours);
			return budget.at(hours).stream().flatMap(limit -> Stream.concat(
					stated.rate().filter(rate -> isRounded(rate, limit.rate())).map(rate -> finding(rate, limit.rate())).stream(),
					stated.burst().filter(burst -> !stated.rate().equals(stated.burst()) && isRounded(burst, limit.burst())).map(burst -> finding(burst, limit.burst())).stream()));
		}));
	}

	private static boolean isRounded(Located<Bandwidth> stated, Bandwidth effective) {
		return !stated.value().equals(effective) && RateLimit.torReady(stated.value()).equals(effective);
	}

	private static Finding finding(Located<Bandwidth> stated, Bandwidth effective) {
		return Finding.of(FindingCode.BUDGET_ROUNDING, stated.origin(),
				text(stated.value().compareTo(RateLimit.MAXIMUM) > 0 ? "budget.rounding.above-maximum" : "budget.rounding.fraction",
						Message.number(effective.bytesPerSecond()), stated.value()));
	}
}
