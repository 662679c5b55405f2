// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.values;

import static org.relaydesk.analysis.FindingCode.VALUE_NUMBER;
import static org.relaydesk.lang.FindingTexts.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.relaydesk.model.TorVersion;
import org.relaydesk.model.quantity.Percentage;

/** Reads plain numbers, shares and versions. */
public final class Numbers {

	/** More digits than any quantity of a deployment has; keeps arithmetic in bounds. */
	private static final int MOST_DIGITS = 15;

	private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2},[0-9]{3}");

	private Numbers() {
	}

	/** A decimal number with a point, such as 1.5. */
	public static Reading<BigDecimal> number(String text) {
		if (text.contains(",")) {
			return comma(text.replaceAll("\\s", ""));
		}
		if (!text.matches("[0-9]+(\\.[0-9]+)?")) {
			return Reading.wrong(VALUE_NUMBER, text("value.number.none", text));
		}
		return text.length() > MOST_DIGITS ? Reading.wrong(VALUE_NUMBER, text("value.number.long", text, MOST_DIGITS))
				: Reading.of(new BigDecimal(text));
	}

	/** In one country a comma begins the fraction, in another it parts the thousands: only a person knows which was meant. */
	private static Reading<BigDecimal> comma(String text) {
		String point = text.replace(',', '.');
		if (!THOUSANDS.matcher(text).matches()) {
			return Reading.wrong(VALUE_NUMBER, text("value.number.comma", point), point);
		}
		String whole = text.replace(",", "");
		return Reading.wrong(VALUE_NUMBER, text("value.number.thousands", text, whole, point), whole, point);
	}

	/** A count of at least 1 and at most {@code most}. */
	public static Reading<Integer> count(String digits, int most) {
		return number(digits).then(number -> number.signum() > 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0 ? Reading.of(number.intValueExact())
				: Reading.wrong(VALUE_NUMBER, text("value.number.range", digits, most)));
	}

	/** The number before {@code %}. */
	public static Reading<Percentage> percentage(String text) {
		return number(text).then(number -> number.signum() > 0 && number.compareTo(BigDecimal.valueOf(100)) <= 0 ? Reading.of(new Percentage(number))
				: Reading.wrong(VALUE_NUMBER, text("value.number.share", text)));
	}

	/** A version of tor such as 0.4.9 or 0.4.9.11; the fourth number makes no difference to what is generated. */
	public static Reading<TorVersion> torVersion(String text, Optional<String> source) {
		String[] parts = text.split("\\.", -1);
		boolean proper = parts.length >= 3 && parts.length <= 4;
		for (String part : parts) {
			proper &= part.matches("[0-9]{1,4}");
		}
		return proper ? Reading.of(new TorVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), source, Optional.empty()))
				: Reading.wrong(VALUE_NUMBER, text("value.number.version", text));
	}
}
