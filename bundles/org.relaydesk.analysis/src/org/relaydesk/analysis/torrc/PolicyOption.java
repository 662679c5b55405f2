// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The options of a torrc that bear on the exit policy. */
enum PolicyOption {
	EXIT_POLICY("ExitPolicy", "exitp"),
	EXIT_POLICY_REJECT_PRIVATE("ExitPolicyRejectPrivate", "exitpolicyrejectp"),
	REDUCED_EXIT_POLICY("ReducedExitPolicy", "reducede"),
	IPV6_EXIT("IPv6Exit", "i"),
	EXIT_RELAY("ExitRelay", "exitr"),
	BRIDGE_RELAY("BridgeRelay", "bridgerel"),
	ADDRESS("Address", "ad"),
	OR_PORT("ORPort", "or");

	private final String name;
	/** Of several options that begin alike, tor takes the first by name: from here on it is this one. */
	private final String shortest;

	PolicyOption(String name, String shortest) {
		this.name = name;
		this.shortest = shortest;
	}

	/** The option that tor understands, in any letter case, and abbreviated. */
	static Optional<PolicyOption> of(String key) {
		String lower = key.toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(option -> option.lowerName().equals(lower)).findFirst()
				.or(() -> Arrays.stream(values()).filter(o -> o.lowerName().startsWith(lower) && lower.startsWith(o.shortest)).findFirst());
	}

	private String lowerName() {
		return name.toLowerCase(Locale.ROOT);
	}

	boolean isAbbreviated(String key) {
		return !name.equalsIgnoreCase(key);
	}

	/** Whether each line adds to those before. */
	boolean isList() {
		return this == EXIT_POLICY || this == ADDRESS || this == OR_PORT;
	}

	@Override
	public String toString() {
		return name;
	}
}
