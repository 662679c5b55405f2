// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A rate of data, exact in bits per second; never negative. */
public record Bandwidth(long bitsPerSecond) implements Comparable<Bandwidth> {

	public static final Bandwidth ZERO = new Bandwidth(0);

	public Bandwidth {
		if (bitsPerSecond < 0) {
			throw new IllegalArgumentException("negative bandwidth");
		}
	}

	public static Bandwidth ofBytesPerSecond(long bytes) {
		return new Bandwidth(Math.multiplyExact(bytes, 8));
	}

	/** Mbit/s in the sense of providers: powers of 1000. */
	public static Bandwidth ofMegabitsPerSecond(long megabits) {
		return new Bandwidth(Math.multiplyExact(megabits, 1_000_000));
	}

	/** Whole bytes per second, rounded down: a limit must never become larger than what was meant. */
	public long bytesPerSecond() {
		return bitsPerSecond / 8;
	}

	/** This share of the rate, rounded down to a bit. */
	public Bandwidth share(Percentage share) {
		return new Bandwidth(new BigDecimal(bitsPerSecond).multiply(share.percent()).movePointLeft(2).setScale(0, RoundingMode.FLOOR).longValueExact());
	}

	/** {@code this * numerator / denominator}, rounded down to a bit. */
	public Bandwidth scaled(Bandwidth numerator, Bandwidth denominator) {
		return new Bandwidth(BigInteger.valueOf(bitsPerSecond).multiply(BigInteger.valueOf(numerator.bitsPerSecond))
				.divide(BigInteger.valueOf(denominator.bitsPerSecond)).longValueExact());
	}

	public Bandwidth plus(Bandwidth other) {
		return new Bandwidth(Math.addExact(bitsPerSecond, other.bitsPerSecond));
	}

	public Bandwidth min(Bandwidth other) {
		return compareTo(other) <= 0 ? this : other;
	}

	public Bandwidth max(Bandwidth other) {
		return compareTo(other) >= 0 ? this : other;
	}

	@Override
	public int compareTo(Bandwidth other) {
		return Long.compare(bitsPerSecond, other.bitsPerSecond);
	}

	/** The largest SI unit that leaves at most three decimals, such as {@code 20 Mbit/s}; otherwise exact bits. */
	@Override
	public String toString() {
		return SiText.of(bitsPerSecond, "bit/s");
	}
}
