// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.torrc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.relaydesk.analysis.policy.ParsedRule;
import org.relaydesk.analysis.policy.RuleSource;
import org.relaydesk.analysis.policy.TorRuleParser;
import org.relaydesk.model.Origin;

/** Lists of routers, such as the value of {@code EntryNodes}, as tor reads them ({@code routerset_parse}, checked against the program). */
final class RouterList {

	private static final String NICKNAME = "[A-Za-z0-9]{1,19}";
	private static final Predicate<String> ROUTER = Pattern.compile("[$]?[0-9A-Fa-f]{40}(?:[=~]" + NICKNAME + ")?|" + NICKNAME).asMatchPredicate();
	private static final Predicate<String> LOOKS_LIKE_ADDRESS = Pattern.compile("[.:*]").asPredicate();
	private static final Predicate<String> LACKS_ACTION = Pattern.compile("^[*\\[0-9]").asPredicate();

	private RouterList() {
	}

	/** The first entry for which tor refuses the list. */
	static Optional<String> malformed(String list) {
		return Arrays.stream(list.split(",")).map(String::strip).filter(entry -> !entry.isEmpty() && !isRead(entry)).findFirst();
	}

	private static boolean isRead(String entry) {
		return ROUTER.test(entry) || isCountry(entry) || LOOKS_LIKE_ADDRESS.test(entry) && isAddress(entry);
	}

	/** Tor looks at the fourth byte, and no further. */
	private static boolean isCountry(String entry) {
		byte[] bytes = entry.getBytes(StandardCharsets.UTF_8);
		return bytes.length >= 4 && bytes[0] == '{' && bytes[3] == '}';
	}

	/** An address is read as a rule of an exit policy, which may even say what to do. */
	private static boolean isAddress(String entry) {
		String rule = LACKS_ACTION.test(entry) ? "reject " + entry : entry;
		return !(TorRuleParser.parse(rule, new RuleSource.Stated(Origin.startOf(""))) instanceof ParsedRule.Malformed);
	}
}
