// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.budget;

import org.relaydesk.model.quantity.Bandwidth;

/**
 * A relay's limit as Tor takes it ({@code RelayBandwidthRate} and {@code RelayBandwidthBurst}): whole bytes per second, the burst never
 * below the rate. Each direction has it by itself; it counts TCP payload (tor(1), BandwidthRate).
 */
public record RateLimit(Bandwidth rate, Bandwidth burst) {

	/** The highest value that these options take: 2,147,483,647 bytes per second. */
	public static final Bandwidth MAXIMUM = Bandwidth.ofBytesPerSecond(Integer.MAX_VALUE);
	private static final Bandwidth RELAY_MINIMUM = Bandwidth.ofBytesPerSecond(75 * 1024);
	private static final Bandwidth BRIDGE_MINIMUM = Bandwidth.ofBytesPerSecond(50 * 1024);

	public RateLimit {
		rate = torReady(rate);
		burst = torReady(burst).max(rate);
	}

	/** The lowest rate with which tor starts: 75 KiB/s, for a bridge 50 KiB/s. */
	public static Bandwidth minimum(boolean bridge) {
		return bridge ? BRIDGE_MINIMUM : RELAY_MINIMUM;
	}

	/** Rounded down to whole bytes per second, and to what Tor's options hold. */
	static Bandwidth torReady(Bandwidth meant) {
		return Bandwidth.ofBytesPerSecond(meant.min(MAXIMUM).bytesPerSecond());
	}

	/** The lower rate with its burst. */
	RateLimit lower(RateLimit other) {
		int byRate = rate.compareTo(other.rate);
		return byRate < 0 || byRate == 0 && burst.compareTo(other.burst) <= 0 ? this : other;
	}
}
