// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.analysis.policy.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.relaydesk.model.AddressPattern;
import org.relaydesk.model.Ensure;
import org.relaydesk.model.ExitPolicy;
import org.relaydesk.model.PolicyRule;
import org.relaydesk.model.PolicyRule.Action;
import org.relaydesk.model.net.Cidr;
import org.relaydesk.model.net.IpFamily;
import org.relaydesk.model.net.PortRange;
import org.relaydesk.testing.deployment.Place;

/** Exit policies of a model from short texts: statements between semicolons, as the language has them. */
final class PolicyText {

	private PolicyText() {
	}

	/** The place of a statement is {@code NAME/STATEMENT}. */
	static ExitPolicy policy(String name, String text) {
		return policy(name, text, Optional.empty(), false);
	}

	static ExitPolicy policy(String name, String text, Optional<ExitPolicy> base, boolean reduced) {
		List<PolicyRule> rules = new ArrayList<>();
		List<Ensure> ensures = new ArrayList<>();
		for (String statement : text.split(";")) {
			String stripped = statement.strip();
			if (stripped.startsWith("ensure ")) {
				ensures.add(ensure(name, stripped));
			} else if (!stripped.isEmpty()) {
				rules.addAll(rules(name, stripped));
			}
		}
		return new ExitPolicy(name, rules, base.map(b -> Place.located(b, name + "/extends")), reduced, ensures, "", Place.at(name));
	}

	private static List<PolicyRule> rules(String name, String statement) {
		String[] words = statement.split(" ");
		Action action = words[0].startsWith("accept") ? Action.ACCEPT : Action.REJECT;
		return ports(words[1]).stream()
				.map(range -> new PolicyRule(action, words[0].endsWith("6"), pattern(words[1]), range, Place.at(name + "/" + statement))).toList();
	}

	private static Ensure ensure(String name, String statement) {
		String[] words = statement.replaceFirst(" except .*", "").replace(", ", " ").split(" ");
		Action verdict = words[1].equals("accepts") ? Action.ACCEPT : Action.REJECT;
		List<Ensure.Target> targets = Arrays.stream(words).skip(2)
				.map(target -> new Ensure.Target(pattern(target), target.contains(":") ? ports(target) : List.of(PortRange.ALL), Place.at(name + "/" + target)))
				.toList();
		int except = statement.indexOf(" except ");
		return new Ensure(verdict, targets, except < 0 ? List.of()
				: List.of(Place.located(cidr(statement.substring(except + 8)), name + "/except")), Place.at(name + "/" + statement));
	}

	private static String address(String target) {
		int bracket = target.indexOf(']');
		int colon = target.indexOf(':', Math.max(bracket, 0));
		return colon < 0 ? target : target.substring(0, colon);
	}

	private static AddressPattern pattern(String target) {
		return switch (address(target)) {
			case "*" -> new AddressPattern.Everything();
			case "*4" -> new AddressPattern.EverythingOf(IpFamily.IPV4);
			case "*6" -> new AddressPattern.EverythingOf(IpFamily.IPV6);
			case "private" -> new AddressPattern.Private();
			case "any" -> new AddressPattern.AnyPublic();
			case "any4" -> new AddressPattern.AnyPublicOf(IpFamily.IPV4);
			case "any6" -> new AddressPattern.AnyPublicOf(IpFamily.IPV6);
			default -> new AddressPattern.Block(cidr(address(target)));
		};
	}

	private static Cidr cidr(String text) {
		return Cidr.of(text.replaceAll("[\\[\\]]", ""));
	}

	private static List<PortRange> ports(String target) {
		String text = target.substring(address(target).length());
		return text.isEmpty() || text.equals(":*") ? List.of(PortRange.ALL) : Arrays.stream(text.substring(1).split(",")).map(range -> {
			String[] ends = range.split("-");
			return new PortRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
		}).toList();
	}
}
