// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relaydesk.analysis.FindingTexts;
import org.relaydesk.analysis.Message;
import org.relaydesk.model.net.PortRange;

/** The ports of a rule: {@code n}, {@code a-b}, {@code *} or nothing, which is {@code *} (tor, parse_port_range). */
final class PortPattern {

	/** Tor stops reading behind the second number, but not behind the first. */
	private static final Pattern SYNTAX = Pattern.compile("([+]?[0-9]+)(?:-([+]?[0-9]+)(.*))?");

	private PortPattern() {
	}

	static PortRange read(String text, List<Message> oddities) throws RefusedRule {
		if (text.isEmpty() || text.equals("*")) {
			return PortRange.ALL;
		}
		Matcher matcher = SYNTAX.matcher(text);
		if (!matcher.matches()) {
			throw new RefusedRule("exit-policy.rule.ports", text);
		}
		int from = number(matcher.group(1));
		int to = matcher.group(2) == null ? from : number(matcher.group(2));
		if (from > to) {
			throw new RefusedRule("exit-policy.rule.ports.order", text);
		}
		PortRange ports = new PortRange(from, to);
		String read = from == to && matcher.group(2) == null ? "" + from : from + "-" + to;
		if (!read.equals(text)) {
			oddities.add(FindingTexts.text("exit-policy.rule.ports.read", text, read));
		}
		return ports;
	}

	private static int number(String text) throws RefusedRule {
		String digits = text.replaceFirst("^[+]?0*", "");
		if (digits.isEmpty() || digits.length() > 5 || Integer.parseInt(digits) > PortRange.MAX) {
			throw new RefusedRule("exit-policy.rule.port", text, PortRange.MAX);
		}
		return Integer.parseInt(digits);
	}
}
