// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import static org.relaydesk.analysis.FindingTexts.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relaydesk.analysis.Message;

/** Judges values as tor 0.4.9 does when it reads a file (its {@code type_defs.c}, checked against the program), and says what is wrong. */
public final class OptionValues {

	/** People mean bits; tor reads bytes. */
	private static final Pattern MISREAD = Pattern.compile("(.*[0-9.])\\s*([kKMGT])b");
	private static final Pattern WHOLE = Pattern.compile("\\s*([+-]?)0*([0-9]{1,10})");

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
		String name = option.name();
		return value.isEmpty() ? Optional.empty() : switch (option.type()) {
			case "Boolean" -> expect(value.matches("[01]"), text("torrc.value.boolean", name));
			case "Boolean+Auto" -> expect(value.matches("(?i)[01]|auto"), text("torrc.value.boolean-or-auto", name));
			case "Integer" -> expect(isBetween(0, value), text("torrc.value.whole", name, Integer.MAX_VALUE));
			case "SignedInteger" -> expect(isBetween(Integer.MIN_VALUE, value), text("torrc.value.signed", name));
			case "Float" -> expect(TorFloat.read(value).isPresent(), text("torrc.value.float", name));
			case "DataSize" -> expect(TorUnits.BYTES.read(value).isPresent(), text("torrc.value.size", name));
			case "TimeInterval" -> expect(isTime(TorUnits.SECONDS.read(value)), text("torrc.value.time", name));
			case "TimeMsecInterval" -> expect(isTime(TorUnits.MILLISECONDS.read(value)), text("torrc.value.milliseconds", name));
			case "RouterList" -> RouterList.malformed(value).map(entry -> text("torrc.value.routers", name, entry));
			case "Virtual" -> Optional.of(text("torrc.value.virtual", name));
			default -> Optional.empty();
		};
	}

	private static Optional<Message> expect(boolean holds, Message expected) {
		return holds ? Optional.empty() : Optional.of(expected);
	}

	/** @param least what the number may not fall below; it may not exceed a C int */
	private static boolean isBetween(int least, String text) {
		Matcher whole = WHOLE.matcher(text);
		if (!whole.matches()) {
			return false;
		}
		long number = Long.parseLong(whole.group(1) + whole.group(2));
		return number >= least && number <= Integer.MAX_VALUE;
	}

	/** Times are C ints. */
	private static boolean isTime(OptionalLong time) {
		return time.isPresent() && time.getAsLong() <= Integer.MAX_VALUE;
	}

	private static Optional<Message> misread(String name, String text) {
		Matcher amount = MISREAD.matcher(text);
		return amount.matches() ? Optional.of(text("torrc.value.bits", name, amount.group(1), amount.group(2).toUpperCase(Locale.ROOT)))
				: Optional.empty();
	}
}
