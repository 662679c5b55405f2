// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import static org.relaydesk.analysis.FindingTexts.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

import org.relaydesk.analysis.Finding;
import org.relaydesk.analysis.FindingCode;
import org.relaydesk.analysis.PhaseAnalysis;
import org.relaydesk.model.Located;
import org.relaydesk.model.Snapshot;
import org.relaydesk.model.TransferCap;
import org.relaydesk.model.TransferCap.Counting;
import org.relaydesk.model.Uplink;
import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.model.quantity.DataVolume;
import org.relaydesk.model.quantity.Percentage;
import org.relaydesk.model.quantity.Period;

/** At full use, all relays of an uplink together stay within the provider's cap as the provider counts it, in a month of 31 days. */
public final class OverTransferCap implements PhaseAnalysis<SharedUplink> {

	@Override
	public Stream<Finding> findings(SharedUplink shared, Snapshot snapshot) {
		return shared.uplink().transfer().stream().flatMap(cap -> findings(shared, cap));
	}

	private static Stream<Finding> findings(SharedUplink shared, Located<TransferCap> cap) {
		DataVolume expected = Rollup.of(shared.budgets()).ordinaryMonth().counted(cap.value().counting());
		DataVolume allowed = cap.value().inMonthOf(Period.MONTH.days());
		return expected.compareTo(allowed) <= 0 ? Stream.empty() : Stream.of(finding(shared, cap, expected, allowed));
	}

	private static Finding finding(SharedUplink shared, Located<TransferCap> cap, DataVolume expected, DataVolume allowed) {
		String key = "budget.over-transfer-cap." + (shared.budgets().size() == 1 ? "alone" : "together")
				+ (cap.value().counting() == Counting.SUM ? ".both" : "");
		return Finding.of(FindingCode.BUDGET_OVER_TRANSFER_CAP, cap.origin(), text(key, shared.relayNames(), Figures.of(expected), shared.uplink().name(),
				Figures.of(allowed), Figures.of(fitting(cap.value())))).withRelated(shared.relatedRelays());
	}

	/** The rate that uses the cap up in a month of 31 days and no more, rounded down to a bit. */
	private static Bandwidth fitting(TransferCap cap) {
		long directions = cap.counting() == Counting.SUM ? 2 : 1;
		return new Bandwidth(BigInteger.valueOf(cap.inMonthOf(Period.MONTH.days()).bytes()).shiftLeft(3)
				.divide(BigInteger.valueOf(Period.MONTH.seconds() * directions)).longValueExact());
	}

	/**
	 * The share of an uplink that its cap leaves, in hundredths of a per cent rounded down; empty if the uplink's speed or cap is not known, or less
	 * than a hundredth is left.
	 */
	public static Optional<Percentage> fittingShare(Uplink uplink) {
		return uplink.transfer().flatMap(cap -> uplink.slower().filter(speed -> speed.bitsPerSecond() > 0)
				.map(speed -> BigDecimal.valueOf(fitting(cap.value()).bitsPerSecond()).movePointRight(2)
						.divide(BigDecimal.valueOf(speed.bitsPerSecond()), 2, RoundingMode.DOWN).min(BigDecimal.valueOf(100))))
				.filter(share -> share.signum() > 0).map(Percentage::new);
	}
}
