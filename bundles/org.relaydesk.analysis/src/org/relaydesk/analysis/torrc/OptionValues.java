// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads values as tor 0.4.9 does (its {@code unitparse.c} and {@code type_defs.c}, checked against the program), and says what is wrong. */
public final class OptionValues {

	private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
	private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);
	private static final Pattern AMOUNT = Pattern.compile("\\+?([0-9]+(?:[.][0-9]*)?|[.][0-9]+)\\s*(.*)");
	/** People mean bits; tor reads bytes. */
	private static final Pattern MISREAD = Pattern.compile("[kKMGT]b");
	private static final Pattern DATA_UNIT = Pattern.compile(
			"(|b|bytes?|m|[kmgt]b|[kmgt]bytes?|(kilo|mega|giga|tera)bytes?|[kmgt]bits?|(kilo|mega|giga|tera)bits?)", Pattern.CASE_INSENSITIVE);
	private static final String PREFIXES = "kmgt";

	private static final Map<String, BigDecimal> SECONDS = Map.of("second", new BigDecimal(1), "minute", new BigDecimal(60), "hour",
			new BigDecimal(3600), "day", new BigDecimal(86_400), "week", new BigDecimal(604_800), "month", new BigDecimal(2_629_728));

	/** What a relay may set where a client has a choice: tor refuses to start with anything else. */
	private static final Map<String, List<String>> ON_RELAYS = Map.of("ConnectionPadding", List.of("auto"), "CircuitPadding", List.of("1"),
			"ReducedConnectionPadding", List.of("0"), "ReducedCircuitPadding", List.of("0"));

	private OptionValues() {
	}

	/** What is wrong with a value, as the end of a sentence that begins with the option; empty if tor takes it as it is meant. */
	public static Optional<String> problem(TorOption option, String value) {
		String text = value.strip();
		List<String> allowed = ON_RELAYS.get(option.name());
		if (allowed != null) {
			return expect(allowed.contains(text.toLowerCase(Locale.ROOT)), "has to be " + allowed.getFirst() + " on a relay");
		}
		return switch (option.type()) {
			case "DataSize" -> misread(text).or(() -> refused(option, text));
			case "Filename" -> expect(text.isEmpty() || text.startsWith("/"), "is a whole path that begins with /");
			default -> refused(option, text);
		};
	}

	/** Why tor would not start with a value, likewise; of most types it takes whatever is there when it reads the file. */
	static Optional<String> refused(TorOption option, String value) {
		String text = value.strip();
		return text.isEmpty() ? Optional.empty() : switch (option.type()) {
			case "Boolean" -> expect(text.matches("[01]"), "is 0 or 1");
			case "Boolean+Auto" -> expect(text.matches("(?i)[01]|auto"), "is 0, 1 or auto");
			case "Integer" -> expect(text.matches("[+]?[0-9]{1,12}|-0+") && fits(text), "is a whole number up to 2147483647");
			case "SignedInteger" -> expect(text.matches("[+-]?[0-9]{1,12}") && fits(text), "is a whole number");
			case "Float" -> expect(text.matches("[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][+-]?[0-9]{1,3})?"), "is a number such as 0.5");
			case "DataSize" -> expect(bytes(text).isPresent(), "is a size such as `256 MBytes` or `10 MBits`; tor knows neither `k` nor `MiB`");
			case "TimeInterval" -> expect(seconds(text).filter(s -> s.compareTo(INT_MAX) <= 0).isPresent(),
					"is a time such as `30 minutes`, in seconds, minutes, hours, days, weeks or months");
			case "TimeMsecInterval" -> expect(milliseconds(text).filter(s -> s.compareTo(INT_MAX) <= 0).isPresent(),
					"is a time such as `500 msec`, of less than four weeks");
			case "Virtual" -> Optional.of("is tor's name for several options together, and cannot be set");
			default -> Optional.empty();
		};
	}

	private static Optional<String> expect(boolean holds, String expected) {
		return holds ? Optional.empty() : Optional.of(expected);
	}

	private static boolean fits(String text) {
		long number = Long.parseLong(text);
		return number == (int) number;
	}

	private static Optional<String> misread(String text) {
		Matcher amount = AMOUNT.matcher(text);
		if (!amount.matches() || !MISREAD.matcher(amount.group(2)).matches()) {
			return Optional.empty();
		}
		String prefix = amount.group(2).substring(0, 1).toUpperCase(Locale.ROOT);
		return Optional.of("would be read as bytes: write " + amount.group(1) + " " + prefix + "Bytes or " + amount.group(1) + " " + prefix
				+ "Bits, whichever you mean");
	}

	/** The bytes of a size as tor reads it; empty if it refuses it. Fractions of a byte are cut off. */
	public static Optional<BigDecimal> bytes(String text) {
		Matcher amount = AMOUNT.matcher(text.strip());
		if (!amount.matches() || !DATA_UNIT.matcher(amount.group(2)).matches()) {
			return Optional.empty();
		}
		String unit = amount.group(2).toLowerCase(Locale.ROOT);
		int power = unit.isEmpty() ? 0 : PREFIXES.indexOf(unit.charAt(0)) + 1;
		BigDecimal factor = BigDecimal.valueOf(1024).pow(power);
		BigDecimal bits = unit.contains("bit") ? BigDecimal.valueOf(8) : BigDecimal.ONE;
		BigDecimal bytes = new BigDecimal(amount.group(1)).multiply(factor).divideToIntegralValue(bits).setScale(0, RoundingMode.DOWN);
		return Optional.of(bytes).filter(b -> b.compareTo(LONG_MAX) <= 0);
	}

	/** The seconds of a time as tor reads it; empty if it refuses it. */
	public static Optional<BigDecimal> seconds(String text) {
		return amount(text, "second");
	}

	/** The milliseconds of a time as tor reads it; empty if it refuses it. */
	public static Optional<BigDecimal> milliseconds(String text) {
		Matcher plain = AMOUNT.matcher(text.strip());
		if (plain.matches() && plain.group(2).matches("(?i)|msec|milliseconds?")) {
			return Optional.of(new BigDecimal(plain.group(1)));
		}
		return amount(text, "").map(seconds -> seconds.movePointRight(3));
	}

	private static Optional<BigDecimal> amount(String text, String withoutUnit) {
		Matcher amount = AMOUNT.matcher(text.strip());
		if (!amount.matches()) {
			return Optional.empty();
		}
		String unit = amount.group(2).isEmpty() ? withoutUnit : amount.group(2).toLowerCase(Locale.ROOT).replaceFirst("s$", "");
		return Optional.ofNullable(SECONDS.get(unit)).map(factor -> factor.multiply(new BigDecimal(amount.group(1))));
	}
}
