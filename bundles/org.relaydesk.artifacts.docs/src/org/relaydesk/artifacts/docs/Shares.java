// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.artifacts.docs;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

import org.relaydesk.analysis.budget.Hours;
import org.relaydesk.model.quantity.Bandwidth;

/** How much of the library's connection its running relays may take, in words. */
record Shares(Subject subject) {

	/** Empty if a running relay has no limit, or none runs. */
	private Optional<Bandwidth> at(Hours hours) {
		return subject.total(hours);
	}

	/** For those who read one sentence. */
	String sentence() {
		Optional<Bandwidth> closed = at(Hours.CLOSED);
		Optional<Bandwidth> open = at(Hours.OPEN);
		return closed.isEmpty() || open.isEmpty() ? say("board.bandwidth.none") : sentence(closed.get(), open.get());
	}

	private String sentence(Bandwidth closed, Bandwidth open) {
		String limits = open.equals(closed) ? say("shares.always", closed.toString()) : say("shares.hours", closed.toString(), open.toString());
		return subject.uplink().map(uplink -> limits + " " + (open.equals(closed) ? say("shares.uplink", uplink.toString(), percent(closed, uplink))
				: say("shares.uplink.hours", uplink.toString(), percent(closed, uplink), percent(open, uplink)))).orElse(limits) + " " + say("shares.most");
	}

	/** For a patron who finds the network slow. */
	String answer() {
		Optional<Bandwidth> closed = at(Hours.CLOSED);
		Optional<Bandwidth> open = at(Hours.OPEN);
		if (closed.isEmpty() || open.isEmpty()) {
			return say("desk.slow.unlimited");
		}
		String limit = say(open.get().compareTo(closed.get()) < 0 ? "desk.slow.less" : "desk.slow.limited", open.get().toString());
		return subject.uplink().map(uplink -> limit + " " + say("desk.slow.uplink", uplink.toString())).orElse(limit) + " " + say("desk.slow.tell");
	}

	/** To two digits. */
	private static String percent(Bandwidth part, Bandwidth whole) {
		return BigDecimal.valueOf(part.bitsPerSecond()).scaleByPowerOfTen(2).divide(BigDecimal.valueOf(whole.bitsPerSecond()), new MathContext(2, RoundingMode.HALF_UP))
				.stripTrailingZeros().toPlainString();
	}

	private String say(String key, Object... arguments) {
		return subject.words().say(key, arguments);
	}
}
