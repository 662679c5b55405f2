// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.values;

import static org.relaydesk.analysis.FindingCode.VALUE_NUMBER;
import static org.relaydesk.analysis.FindingCode.VALUE_UNIT;
import static org.relaydesk.lang.FindingTexts.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.relaydesk.model.quantity.Bandwidth;
import org.relaydesk.model.quantity.DataVolume;
import org.relaydesk.model.quantity.Period;

/** Reads numbers with units. A fraction of a bit or byte is rounded down: a limit never becomes larger than what was meant. */
public final class Quantities {

	/** A terabit per second and ten petabytes: what all relays of a rollout move in a month can still be counted in bytes. */
	private static final BigDecimal MOST_OF_A_RATE = new BigDecimal("1e12");
	private static final BigDecimal MOST_DATA = new BigDecimal("1e16");

	private Quantities() {
	}

	/** A rate such as 20 Mbit/s; the unit may be {@code null}. */
	public static Reading<Bandwidth> bandwidth(String number, String unit) {
		return amount(number, unit, Unit.RATES, MOST_OF_A_RATE, "rate", "Mbit/s").map(Bandwidth::new);
	}

	/** An amount of data such as 4 GiB; the unit may be {@code null}. */
	public static Reading<DataVolume> data(String number, String unit) {
		return amount(number, unit, Unit.AMOUNTS, MOST_DATA, "data", "GB").map(DataVolume::new);
	}

	/** A glued quantity such as 100Mbit/s, taken apart: number and unit. */
	public static List<String> unglue(String text) {
		int letters = 0;
		while (Character.isDigit(text.charAt(letters))) {
			letters++;
		}
		return List.of(text.substring(0, letters), text.substring(letters));
	}

	private static Reading<Long> amount(String number, String unit, List<Unit> units, BigDecimal most, String kind, String usual) {
		return Numbers.number(number).then(value -> {
			if (unit == null) {
				return Reading.wrong(VALUE_UNIT, text("value.unit.missing", number, usual), number + " " + usual);
			}
			return unit(unit, units, kind).then(known -> scaled(number, value.multiply(known.factor()), most));
		});
	}

	private static Reading<Long> scaled(String number, BigDecimal value, BigDecimal most) {
		if (value.compareTo(most) > 0) {
			return Reading.wrong(VALUE_NUMBER, text("value.number.much", number));
		}
		long rounded = value.setScale(0, RoundingMode.FLOOR).longValueExact();
		return rounded > 0 ? Reading.of(rounded) : Reading.wrong(VALUE_NUMBER, text("value.number.nothing", number));
	}

	private static Reading<Unit> unit(String name, List<Unit> units, String kind) {
		Optional<Unit> exact = units.stream().filter(u -> u.name().equals(name)).findFirst();
		if (exact.isPresent()) {
			return Reading.of(exact.get());
		}
		Optional<Unit> meant = Unit.meant(name, units);
		String known = units.stream().map(Unit::name).collect(Collectors.joining(", "));
		return meant.<Reading<Unit>>map(u -> Reading.wrong(VALUE_UNIT, text("value.unit.spelling", name, u.name()), u.name()))
				.orElseGet(() -> Reading.wrong(VALUE_UNIT, text("value.unit." + kind, name, known)));
	}

	/** {@code day}, {@code week} or {@code month}. */
	public static Reading<Period> period(String word) {
		return Words.oneOf(VALUE_UNIT, word, "period", List.of(Period.values()));
	}

	/** An ISO 4217 code such as USD; may be {@code null}. */
	public static Reading<Currency> currency(String number, String code) {
		if (code == null) {
			return Reading.wrong(VALUE_UNIT, text("value.unit.currency-missing", number), number + " USD");
		}
		String upper = code.toUpperCase(Locale.ROOT);
		Optional<Currency> known = Currency.getAvailableCurrencies().stream().filter(c -> c.getCurrencyCode().equals(upper)).findFirst();
		return known.filter(c -> upper.equals(code)).<Reading<Currency>>map(Reading::of).orElseGet(() -> known.isPresent()
				? Reading.wrong(VALUE_UNIT, text("value.unit.currency-case", upper), upper)
				: Reading.wrong(VALUE_UNIT, text("value.unit.currency", code)));
	}
}
