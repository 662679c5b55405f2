// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.checks;

import java.util.List;
import java.util.function.BiFunction;

import org.relaydesk.lang.relay.Capacity;
import org.relaydesk.lang.relay.Cost;
import org.relaydesk.lang.relay.Quantity;
import org.relaydesk.lang.relay.Speed;
import org.relaydesk.lang.values.Numbers;
import org.relaydesk.lang.values.Quantities;
import org.relaydesk.lang.values.Reading;

/** Reads a quantity of the parse tree as what its statement wants: a rate, a price or an amount of data. */
final class Amounts {

	private Amounts() {
	}

	static Reading<?> read(Quantity quantity) {
		return switch (quantity.eContainer()) {
			case Capacity capacity -> read(quantity, Quantities::bandwidth);
			case Speed speed -> read(quantity, Quantities::bandwidth);
			case Cost cost -> read(quantity, Amounts::price);
			default -> read(quantity, Quantities::data);
		};
	}

	private static Reading<?> price(String number, String currency) {
		return Numbers.number(number).then(ok -> Quantities.currency(number, currency));
	}

	private static Reading<?> read(Quantity quantity, BiFunction<String, String, Reading<?>> reader) {
		if (quantity.getGlued() == null) {
			return reader.apply(quantity.getNumber(), quantity.getUnit());
		}
		List<String> parts = Quantities.unglue(quantity.getGlued());
		Reading<?> reading = reader.apply(parts.getFirst(), parts.getLast());
		return reading instanceof Reading.Wrong<?> wrong
				? new Reading.Wrong<>(wrong.code(), wrong.message(), wrong.replacements().stream().map(unit -> parts.getFirst() + " " + unit).toList())
				: reading;
	}
}
