// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;

import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.model.quantity.DataVolume;
import org.relaydesk.model.quantity.Percentage;
import org.relaydesk.model.quantity.Period;

/**
 * How a stretch of time divides into open and closed hours. Seconds are kept as a fraction {@code n / parts}, so that a month's share of
 * weeks stays exact.
 */
public record TimeShare(BigInteger open, BigInteger closed, BigInteger parts) {

	/** A period with its part of the library's ordinary weeks; a month has 31 days (LANGUAGE.md, semantics 13). */
	public static TimeShare ordinary(OpeningCalendar calendar, Period period) {
		BigInteger openPerWeek = BigInteger.valueOf(calendar.openMinutesPerWeek() * 60L);
		BigInteger closedPerWeek = BigInteger.valueOf((OpeningCalendar.MINUTES_PER_WEEK - calendar.openMinutesPerWeek()) * 60L);
		BigInteger days = BigInteger.valueOf(period.days());
		return new TimeShare(openPerWeek.multiply(days), closedPerWeek.multiply(days), BigInteger.valueOf(7));
	}

	/** The days from one to before another, closures and daylight saving included. */
	public static TimeShare of(OpeningCalendar calendar, LocalDate from, LocalDate until) {
		Duration open = calendar.open(from, until);
		return new TimeShare(BigInteger.valueOf(open.toSeconds()), BigInteger.valueOf(calendar.length(from, until).minus(open).toSeconds()),
				BigInteger.ONE);
	}

	/** What flows at these rates, rounded up: an expectation must not look better than it is. */
	DataVolume volume(Bandwidth openRate, Bandwidth closedRate) {
		return new DataVolume(divideUp(bits(openRate, closedRate), parts.shiftLeft(3)).longValueExact());
	}

	/** The same, at this share of the rates. */
	DataVolume volume(Bandwidth openRate, Bandwidth closedRate, Percentage utilisation) {
		BigInteger scale = BigInteger.TEN.pow(Math.max(0, utilisation.percent().scale()));
		BigInteger share = utilisation.percent().multiply(new java.math.BigDecimal(scale)).toBigIntegerExact();
		return new DataVolume(divideUp(bits(openRate, closedRate).multiply(share), parts.shiftLeft(3).multiply(scale).multiply(BigInteger.valueOf(100)))
				.longValueExact());
	}

	private BigInteger bits(Bandwidth openRate, Bandwidth closedRate) {
		return open.multiply(BigInteger.valueOf(openRate.bitsPerSecond())).add(closed.multiply(BigInteger.valueOf(closedRate.bitsPerSecond())));
	}

	private static BigInteger divideUp(BigInteger dividend, BigInteger divisor) {
		return dividend.add(divisor).subtract(BigInteger.ONE).divide(divisor);
	}

	/**
	 * The highest rate at which a volume lasts if neither open nor closed hours go above it; the lower of their rates stays as it is where that leaves
	 * enough for the other. Rounded down to a bit.
	 */
	Bandwidth lasting(DataVolume volume, Bandwidth openRate, Bandwidth closedRate) {
		BigInteger bits = BigInteger.valueOf(volume.bytes()).shiftLeft(3).multiply(parts);
		boolean openIsFaster = openRate.compareTo(closedRate) > 0;
		BigInteger fast = openIsFaster ? open : closed;
		BigInteger slow = openIsFaster ? closed : open;
		BigInteger slowRate = BigInteger.valueOf((openIsFaster ? closedRate : openRate).bitsPerSecond());
		BigInteger flat = bits.divide(open.add(closed));
		BigInteger highest = fast.signum() == 0 || flat.compareTo(slowRate) <= 0 ? flat : bits.subtract(slow.multiply(slowRate)).divide(fast);
		return new Bandwidth(highest.longValueExact());
	}
}
