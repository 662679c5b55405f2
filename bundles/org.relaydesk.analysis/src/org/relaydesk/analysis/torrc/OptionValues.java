// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import static org.relaydesk.analysis.FindingTexts.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relaydesk.analysis.Message;

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

	/** What is wrong with a value; empty if tor takes it as it is meant. */
	public static Optional<Message> problem(TorOption option, String value) {
		String text = value.strip();
		List<String> allowed = ON_RELAYS.get(option.name());
		if (allowed != null) {
			return expect(allowed.contains(text.toLowerCase(Locale.ROOT)), text("torrc.value.on-relays", option.name(), allowed.getFirst()));
		}
		return switch (option.type()) {
			case "DataSize" -> misread(option.name(), text).or(() -> refused(option, text));
			case "Filename" -> expect(text.isEmpty() || text.startsWith("/"), text("torrc.value.path", option.name()));
			default -> refused(option, text);
		};
	}

	/** Why tor would not start with a value; of most types it takes whatever is there when it reads the file. */
	static Optional<Message> refused(TorOption option, String value) {
		String text = value.strip();
		String name = option.name();
		return text.isEmpty() ? Optional.empty() : switch (option.type()) {
			case "Boolean" -> expect(text.matches("[01]"), text("torrc.value.boolean", name));
			case "Boolean+Auto" -> expect(text.matches("(?i)[01]|auto"), text("torrc.value.boolean-or-auto", name));
			case "Integer" -> expect(text.matches("[+]?[0-9]{1,12}|-0+") && fits(text), text("torrc.value.whole", name, INT_MAX));
			case "SignedInteger" -> expect(text.matches("[+-]?[0-9]{1,12}") && fits(text), text("torrc.value.signed", name));
			case "Float" -> expect(text.matches("[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][+-]?[0-9]{1,3})?"), text("torrc.value.float", name));
			case "DataSize" -> expect(bytes(text).isPresent(), text("torrc.value.size", name));
			case "TimeInterval" -> expect(seconds(text).filter(s -> s.compareTo(INT_MAX) <= 0).isPresent(),
					text("torrc.value.time", name));
			case "TimeMsecInterval" -> expect(milliseconds(text).filter(s -> s.compareTo(INT_MAX) <= 0).isPresent(),
					text("torrc.value.milliseconds", name));
			case "Virtual" -> Optional.of(text("torrc.value.virtual", name));
			default -> Optional.empty();
		};
	}

	private static Optional<Message> expect(boolean holds, Message expected) {
		return holds ? Optional.empty() : Optional.of(expected);
	}

	private static boolean fits(String text) {
		long number = Long.parseLong(text);
		return number == (int) number;
	}

	private static Optional<Message> misread(String name, String text) {
		Matcher amount = AMOUNT.matcher(text);
		if (!amount.matches() || !MISREAD.matcher(amount.group(2)).matches()) {
			return Optional.empty();
		}
		String prefix = amount.group(2).substring(0, 1).toUpperCase(Locale.ROOT);
		return Optional.of(text("torrc.value.bits", name, amount.group(1), prefix));
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
